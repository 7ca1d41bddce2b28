import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    '源代码 仓库 用户 下载 程序员 开发者 数据库 文件 目录 文件夹 编译 配置 接口 计算机 网页 许可证 浏览器 服务器 软件包 内核 命令 软件 菜单 对话框 单击 插件 使用者 檔案 資料夾 軟體 瀏覽器 伺服器 指令 選單 點選',
  translation:
    '译者 翻译 口译 术语 译文 译名 原文 母语 词典 字典 本地化 语法 拼写 字幕 语言学 双语 多语 譯者 翻譯 術語 譯文 詞典 語法'
}

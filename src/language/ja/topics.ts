import type {TopicWords} from '../any/topics.js'

export const topics: TopicWords = {
  software:
    'ソースコード リポジトリ ユーザー ダウンロード プログラマ 開発者 データベース ファイル ディレクトリ フォルダ コンパイル ライブラリ インターフェース コンピュータ ウェブ ライセンス ブラウザ サーバ パッケージ カーネル コマンド ソフトウェア メニュー ダイアログ クリック',
  translation: '翻訳者 翻訳 通訳 用語集 対訳 訳語 訳文 原文 母語 辞書 辞典 文法 表記 字幕 言語学 多言語'
}

/** Foreign names, in the characters that Chinese writes them with, but for those that stand in most sentences. */
export const transliteration =
  /[阿埃艾安昂奥巴班邦鲍贝本比彼宾波伯博勃布查达丹登邓迪蒂丁顿厄恩尔法菲费芬弗福盖甘冈戈格根古圭哈汉豪赫亨胡华霍基吉加贾杰卡坎康考科克肯孔库夸拉莱兰朗劳勒雷里利丽莉林琳鲁伦罗洛马玛迈麦曼芒梅门蒙米密摩莫姆木穆纳娜内尼妮宁纽农努诺欧帕潘佩彭皮普奇齐恰乔琼丘热荣瑞若萨塞桑瑟沙珊绍舍史舒朔斯丝索塔泰坦汤唐特滕提廷图托瓦威韦维温翁沃乌伍武西希锡谢辛欣雅延扬耶叶伊英泽扎詹珍朱兹佐]{3,}/g

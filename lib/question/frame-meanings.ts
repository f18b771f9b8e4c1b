import { readParaphrases } from './read-paraphrases';

/** What kind of thing is asked, and how documents say that they give it: 特点 stands as 特征, 用途 as 功能. */
export const FRAME_MEANINGS = readParaphrases(`
不能 不得 不予 尚未 仍需
干 负责 职责
干什么 负责 职责 作用
干啥 负责 职责 作用
防范 避免 防止 防控
应对 避免 防止 解决
规避 避免 防止
预防 避免 防止
经历 过程 历程 逐步
进步 转变 提升 突破
难处 困难 问题 难题
弱点 不足 问题 薄弱
目的是 旨在 为了 以促进
组成 构成 包括 分为
构成 组成 包括 分为
用途 用于 功能 服务
用处 作用 功能 有助于
职能 职责 负责
职责 职责 负责
亮点 特点 创新
特点 特征 特性
好处 优势 有助于 便利
优势 优点 好处 有助于
`);

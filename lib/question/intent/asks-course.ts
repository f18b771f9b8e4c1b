const COURSE =
  /一步(?:一|步)?步|(?:发展|改革|演变|扩围|推进|建立|整合|并轨|变革|实现)的?(?:历程|过程|沿革|脉络|轨迹)|历史沿革|大事记|时间线|时间轴|里程碑|经历了?(?:哪|几|什么|怎样)[^,。?!]{0,4}(?:阶段|过程|步)|一路走来/;

/** Whether a question asks how a thing came about step by step: 怎么一步步扩围的, 改革经历了哪些阶段. */
export const asksCourse = (question: string): boolean => COURSE.test(question);

package dev.zhixing.formats.office.tables;

/** The synonyms themselves: a line per field, words separated by commas. */
final class HeaderWords {
    static final String TASKS =
            """
            CODE: 任务id,任务编号,任务编码,任务代码,编号,编码,代码,id,wbs,wbs编号,wbs编码,wbscode,wbs号,大纲数字,taskid,code,key,工作项编号,任务号
            SEQUENCE: 序号,标识号,#,no,no.,num,顺序,行号
            NAME: 任务名称,名称,任务,任务内容,工作内容,工作项,工作项名称,工作包,工作包名称,事项,事项名称,工作事项,活动,活动名称,主题,标题,工项名称,任务节点,工作任务,任务项,具体任务,任务标题,taskname,task,name,title,subject,summary,activity,行动项,行动措施,重点工作
            DESCRIPTION: 任务描述,描述,工作描述,详细描述,任务说明,内容描述,具体内容,内容,description,details,工作要求,说明
            LEVEL: 大纲级别,层级,级别,outlinelevel,level
            PHASE: 阶段,任务包,项目阶段,工作阶段,phase,stage,所属阶段,模块,任务阶段
            PARENT: 上级任务,父任务,父级任务,parent,parenttask,上级
            BELONGS_TO: 所属流程,所属项目,流程,项目,关联流程,所属目标,process,project
            KIND: 类型,任务类型,类别,type
            MILESTONE: 里程碑,是否里程碑,milestone
            OWNER: 负责人,责任人,责任方,主责人,主办,牵头人,指派给,被指派者,处理人,执行者,经办人,资源名称,主要负责人,第一责任人,主责,执行人,任务负责人,owner,assignee,responsible,assignedto,责任者,承办人
            COLLABORATORS: 协作者,参与人,参与者,协办,配合人,协作人,抄送给,干系人,协作方,协助人,配合方,参与人员,协同人,配合人员,collaborators,participants,members,helpers
            DEPARTMENT: 部门,责任部门,科室,配合部门,主责部门,承办部门,department,team
            PERIOD: 起止时间,起止日期,时间,时间安排,计划时间,起讫时间,起止,时间段,周期,时间周期,执行时间,period,dates,计划起止时间,时间节点,进度安排
            START: 开始,开始时间,开始日期,计划开始,计划开始时间,计划开始日期,预计开始,预计开始时间,起始日期,起始时间,启动时间,启动日期,开始周,起始周,start,startdate,begin,plannedstart,计划时间开始,计划启动时间,startweek
            FINISH: 完成,结束,完成时间,结束时间,结束日期,计划完成,计划完成时间,计划结束,计划结束时间,计划结束日期,预计完成,预计完成时间,预计结束,截止,截止日期,截止时间,计划完成日期,到期日,完成日期,完成期限,结束周,期限,截至时间,finish,finishdate,end,enddate,due,duedate,deadline,plannedfinish,plannedend,计划时间结束,计划时间完成,finishweek,endweek
            ACTUAL_START: 实际开始,实际开始时间,实际开始日期,actualstart,实际启动时间
            ACTUAL_FINISH: 实际完成,实际完成时间,实际结束,实际结束时间,实际完成日期,实际结束日期,actualfinish,actualend,实际时间完成
            DURATION: 工期,天数,计划持续天数,持续时间,计划工期,预计工期,历时,所需天数,耗时,预计天数,duration,days,工作日,时长
            EFFORT: 工时,预计工时,最初预计,预期时间,人天,工作量,effort,estimate,work,计划工时
            PREDECESSORS: 前置任务,前置,前置条件,前置作业,紧前工序,依赖,依赖任务,前置依赖,前置工作,紧前任务,predecessors,predecessor,dependencies,dependency,dependson
            DELIVERABLE: 交付物,交付件,交付成果,输出物,成果,产出,输出成果,产出物,交付内容,输出,deliverable,deliverables,output
            ACCEPTANCE: 验收标准,完成标准,衡量标准,交付标准,验收要求,质量标准,评价标准,acceptance,acceptancecriteria,acceptancestandard,definitionofdone
            STATUS: 状态,当前状态,任务状态,进展,完成情况,进展状态,完成状态,执行状态,status,state
            PROGRESS: 进度,进度%,完成率,完成度,完成百分比,%完成,完成进度,当前进度,progress,%complete,percentcomplete,任务进度
            PRIORITY: 优先级,重要程度,紧急程度,优先程度,priority,重要性
            RISK: 风险,风险说明,风险描述,风险提示,存在风险,风险点,risk,risks,risknote
            BLOCKED_REASON: 阻塞原因,受阻原因,卡点,blockedby,blockedreason,reasonofblockage,未完成原因
            NOTE: 备注,注释,下一步,下一步动作,其他,note,notes,remark,remarks,comment,comments
            """;

    static final String RACI =
            """
            SEQUENCE: 序号,#,no,no.,编号
            TASK: 任务,任务节点,任务名称,事项,活动,工作内容,工作项,节点,工作包,流程节点,流程,环节,工作任务,职责,关键节点,task,activity,deliverable,任务/节点,关键活动,step
            PHASE: 阶段,项目阶段,phase,stage
            NOTE: 备注,说明,note,notes,remark
            RESPONSIBLE: r,执行,负责,负责人,执行人,执行者,主责,responsible,执行r,执行/负责,负责r
            ACCOUNTABLE: a,审批,批准,问责,批准人,审批人,accountable,审批/问责,审批a,批准a
            CONSULTED: c,咨询,被咨询,咨询人,consulted,咨询c
            INFORMED: i,知情,告知,被告知,知会,知情人,informed,告知i,知情i
            SUPPORTING: s,支持,协助,配合,supporting,support,支持s
            """;

    static final String RESOURCES =
            """
            SEQUENCE: 序号,#,no,no.,编号
            KIND: 资源类型,资源类别,类型,类别,资源名称,资源,资源项,type,resource,resourcetype,kind
            CONTENT: 具体内容,内容,资源内容,规格,需求内容,说明,描述,详细说明,content,details,description
            QUANTITY: 数量,需求数量,人数,quantity,qty,amount
            UNIT: 单位,计量单位,unit
            COST: 费用,预算,金额,单价,成本,cost,budget,预算金额
            OWNER: 负责人,责任人,提供人,提供方,来源,owner,responsible,对接人
            AVAILABLE: 获取时间,到位时间,需求时间,使用时间,需要时间,时间,available,availablefrom,neededby,when
            NOTE: 备注,note,notes,remark
            """;

    static final String RISKS =
            """
            CODE: 风险编号,风险id,编号,riskid,id
            SEQUENCE: 序号,#,no,no.
            NAME: 风险点,风险名称,风险,风险事项,风险内容,风险项,潜在风险,主要风险,risk,riskname,风险因素
            DESCRIPTION: 风险描述,描述,风险说明,description
            KIND: 风险类别,风险类型,类别,类型,category,type
            PROBABILITY: 概率,发生概率,可能性,发生可能性,probability,likelihood
            IMPACT: 影响,影响程度,严重程度,后果,严重性,影响描述,impact,severity
            RISK_LEVEL: 等级,风险等级,风险值,风险级别,level,risklevel,score
            RESPONSE: 应对措施,应对策略,缓解措施,缓解策略,控制措施,措施,防范措施,预防措施,解决方案,应对方案,response,mitigation,countermeasure
            TRIGGER: 触发信号,触发条件,预警信号,trigger
            OWNER: 责任人,负责人,跟进人,owner,responsible
            STATUS: 状态,当前状态,status
            TASK: 关联任务,task,relatedtask
            PHASE: 关联阶段,阶段,phase
            NOTE: 备注,note,notes,remark
            """;

    static final String INDICATORS =
            """
            SEQUENCE: 序号,#,no,no.,编号
            NAME: 指标,指标名称,关键指标,绩效指标,kpi,考核指标,衡量指标,indicator,indicatorname,metric,指标项
            DESCRIPTION: 指标说明,指标定义,定义,计算公式,计算方式,口径,description,definition,formula
            KIND: 类别,指标类别,维度,type,category
            UNIT: 单位,计量单位,unit
            BASELINE: 基线,基线值,基准,基准值,当前水平,现状值,baseline
            TARGET: 目标值,目标,目标水平,target,目标数值
            CURRENT: 当前值,实际值,实际,现值,current,actual
            DIRECTION: 方向,指标方向,趋势,direction
            FREQUENCY: 监测频率,频率,监控频率,统计频率,统计周期,周期,frequency
            SOURCE: 数据来源,来源,取数来源,source,datasource
            OWNER: 负责人,责任人,owner,responsible
            NOTE: 备注,note,notes,remark
            """;

    static final String PROCESS =
            """
            SEQUENCE: 序号,#,no,no.,编号
            PROCESS_NAME: 流程名称,流程,所属流程,process,processname
            SCENARIO: 适用场景,场景,适用范围,scenario
            STAGE: 流程阶段,阶段,stage,phase
            NODE: 关键节点,节点,流程节点,步骤,环节,流程步骤,关键步骤,step,node,activity
            INPUT: 输入物,输入,输入件,input,inputs
            OUTPUT: 输出物,输出,输出件,产出物,output,outputs
            OWNER: 责任角色,角色,责任人,负责人,责任岗位,岗位,执行角色,role,roles,owner
            DURATION: 耗时,时长,天数,工期,所需时间,时限,days,duration
            NOTE: 备注,说明,注意事项,note,notes,remark
            """;

    static final String WEEKLY_REPORT =
            """
            PERIOD: 汇报周期,汇报时间,周期,报告周期,本周时间,周次,汇报日期,period,week
            REPORTER: 汇报人,填报人,报告人,姓名,reporter,reportedby
            AUDIENCE: 汇报对象,接收人,审阅人,上级,audience,reportto,reportsto
            PROJECT: 项目名称,项目,project
            DONE: 本周完成工作,本周完成,本周工作,本周工作内容,已完成工作,本周工作完成情况,本周进展,完成工作,donethisweek,done,completed
            PLANNED: 下周计划工作,下周计划,下周工作计划,下周工作,plannedfornextweek,nextweek,plan
            SUPPORT_NEEDED: 需支持事项,需协调事项,需要支持,支持需求,需协助事项,需要协调的事项,求助事项,supportneeded,helpneeded
            RISK: 风险提示,风险,风险预警,风险与问题,risks,risk
            PROBLEMS: 存在问题,问题,遇到的问题,本周问题,problems,issues
            DAY: 日期,填报日期,date
            """;

    static final String REVIEW =
            """
            PROJECT: 项目名称,复盘项目,项目,复盘主题,project,projectname
            DAY: 复盘时间,复盘日期,日期,时间,date,reviewdate
            PARTICIPANTS: 参与人,参会人,参与人员,参加人员,复盘人,participants
            GOAL_RESULT: 目标达成情况,目标达成,目标回顾,结果评估,目标与结果,goalreached,goalandresult
            HIGHLIGHTS: 流程执行亮点,亮点,执行亮点,做得好的,成功经验,经验,highlights,whatwentwell
            PROBLEMS: 存在问题,问题,不足,不足之处,遇到的问题,problems,whatwentwrong
            CAUSES: 原因分析,原因,根本原因,根因分析,causes,rootcauses
            IMPROVEMENTS: 改进措施,改进,改进建议,改进计划,下一步行动,行动计划,improvements,actions
            STANDARDS: 标准化沉淀,沉淀,标准更新,经验沉淀,标准化,知识沉淀,standards,standardsupdated
            """;

    private HeaderWords() {}
}

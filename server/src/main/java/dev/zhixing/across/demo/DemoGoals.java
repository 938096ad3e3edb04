package dev.zhixing.across.demo;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Goals of a year and a quarter under way: from the company down to one person, fed by indicators
 * and by the demo's plans. One is at risk because a task is blocked, one is still being talked
 * about, one is a person's own affair.
 */
final class DemoGoals {

    private final DemoCast cast;
    private final LocalDate today;
    private final LocalDate start;
    private final LocalDate due;
    private final DemoGoalDesk desk;
    private final DemoGoalTalk talk;

    DemoGoals(DemoCast cast, Map<String, String> units, LocalDate today) {
        this.cast = cast;
        this.today = today;
        this.start = DemoProgress.firstDay(today);
        this.due = start.plusWeeks(13).minusDays(1);
        this.desk = new DemoGoalDesk(cast, units, start, due);
        this.talk = new DemoGoalTalk(cast, today);
    }

    /**
     * @param plans the demo's plans by name
     */
    void load(Map<String, String> plans) {
        desk.statements(firstOfYear());
        String year =
                desk.cycle("%d 年度".formatted(today.getYear()), "YEAR", firstOfYear(), endOfYear());
        int quarter = (today.getMonthValue() - 1) / 3;
        LocalDate first = firstOfYear().plusMonths(3L * quarter);
        String present =
                desk.cycle(
                        "%d 年第%s季度".formatted(today.getYear(), "一二三四".charAt(quarter)),
                        "QUARTER",
                        first,
                        first.plusMonths(3).minusDays(1));
        String satisfaction = satisfaction(year);
        cost(year);
        firstContact(present, satisfaction);
        String visits = visits(present, satisfaction, plans.get("重点客户回访提升项目"));
        String online = online(present, satisfaction, plans.get("在线客服上线"));
        tests(present, online, plans.get("在线客服上线"));
        secondCalls(present, visits, plans.get("重点客户回访提升项目"));
        quality(present);
        career();
    }

    private LocalDate firstOfYear() {
        return today.withDayOfYear(1);
    }

    private LocalDate endOfYear() {
        return LocalDate.of(today.getYear(), 12, 31);
    }

    private String satisfaction(String cycle) {
        var card = desk.card("COMPANY", "年底前客户满意度进入行业前三", "云海客服中心", cycle);
        card.putAll(Map.of("form", "OKR", "companyType", "CUSTOMER_EXPERIENCE"));
        yearly(card);
        String goal = desk.add("guyuan", card);
        desk.keyResult("guyuan", goal, "首次解决率达到 78%", desk.figure("SVC_FCR", 65, 78, "%"), 1, 5);
        desk.keyResult(
                "guyuan", goal, "平均处理时长降到 6.5 分钟", desk.figure("SVC_AHT", 8, 6.5, "分钟"), 2, 8);
        String channels =
                desk.keyResult(
                        "guyuan", goal, "在线客服覆盖全部四个咨询渠道", DemoGoalDesk.typed(1, 4, 3, "个"), 1, 6);
        talk.agree("guyuan", goal, Map.of("hanlu", "首次解决率我来盯，每周一看数。", "jiangxue", "在线客服按十二周计划上线。"));
        talk.checkIns("guyuan", goal, channels, new double[] {1, 2, 2, 3}, 6, "网页和公众号已接入，小程序待上线");
        for (String[] one :
                new String[][] {
                    {"Q1", "打基础", "完成客户分级和回访标准", "客户分级表、回访问卷", "重点客户名单清晰"},
                    {"Q2", "补短板", "知识库第一轮更新", "知识库 300 条", "首次解决率不低于 75%"},
                    {"Q3", "上系统", "在线客服选型完成", "选型报告、合同", "平台具备试运行条件"},
                    {"Q4", "见成效", "在线客服全面上线", "上线报告、复盘材料", "满意度进入行业前三"}
                }) {
            cast.as("guyuan")
                    .post(
                            "/api/goals/%s/roadmap".formatted(goal),
                            Map.of(
                                    "period", one[0],
                                    "year", today.getYear(),
                                    "focus", one[1],
                                    "milestone", one[2],
                                    "deliverable", one[3],
                                    "expected", one[4]));
        }
        return goal;
    }

    private void cost(String cycle) {
        var card = desk.card("COMPANY", "全年单次服务成本从 12.5 元降到 11.5 元", "云海客服中心", cycle);
        card.putAll(Map.of("companyType", "COST", "base", 12.5, "target", 11.5, "current", 12.1));
        card.put("figureUnit", "元");
        yearly(card);
        DemoGoalDesk.letters(
                card, "每一次人工或在线服务的完全成本", "财务月报：服务总成本 ÷ 服务量", "在线渠道成本约为电话的四成", "利润率目标要求服务成本下降 8%");
        String goal = desk.add("guyuan", card);
        talk.agree("guyuan", goal, Map.of("hanlu", "排班按话务量走，不加编。", "jiangxue", "把重复咨询引到自助渠道。"));
        talk.checkIns(
                "guyuan", goal, null, new double[] {12.1, 11.9, 11.8, 11.6}, 8, "夜间话务转在线后人力成本下降");
    }

    private void firstContact(String cycle, String parent) {
        var card = desk.card("DEPARTMENT", "三个月内把首次解决率从 65% 提升到 78%", "客户服务部", cycle);
        card.putAll(Map.of("parentId", parent, "dimension", "QUALITY", "area", "PERFORMANCE"));
        card.putAll(Map.of("base", 65, "target", 78, "figureUnit", "%"));
        card.put("metricId", desk.metric("SVC_FCR"));
        DemoGoalDesk.letters(
                card,
                "电话和在线工单的首次解决率",
                "工单系统按月统计，七天内无重复来电算解决",
                "一季度曾到 76%，知识库更新后可以恢复",
                "直接决定满意度能否进前三");
        String goal = desk.add("hanlu", card);
        talk.agree("hanlu", goal, Map.of("wenning", "每天收一个首次未解决的案例。", "guyuan", "同意，指标以工单系统为准。"));
        talk.ask("zhangyi", goal, "客户自己撤单的算不算首次未解决？");
        talk.answer("hanlu", goal, "不算，工单系统里会标成撤销，统计时已经剔除。");
        talk.believe("hanlu", goal, 4, "新业务上线后知识库没跟上，首次未解决的多是新套餐咨询");
    }

    private String visits(String cycle, String parent, @Nullable String plan) {
        var card = desk.card("DEPARTMENT", "重点客户回访全覆盖，问题件件有回音", "客户服务部", cycle);
        card.putAll(Map.of("form", "OKR", "parentId", parent, "dimension", "QUALITY"));
        String goal = desk.add("hanlu", card);
        String covered =
                desk.keyResult(
                        "hanlu", goal, "回访覆盖率达到 95%", DemoGoalDesk.typed(60, 95, 62, "%"), 2, 8);
        String closed =
                desk.keyResult(
                        "hanlu",
                        goal,
                        "问题客户闭环率达到 100%",
                        DemoGoalDesk.typed(70, 100, 72, "%"),
                        1,
                        7);
        desk.support("hanlu", goal, null, "plan", Objects.requireNonNull(plan));
        talk.agree("hanlu", goal, Map.of("wenning", "二次回访两周内打完。", "guyuan", "同意，闭环以客户确认为准。"));
        talk.checkIns(
                "hanlu", goal, covered, new double[] {62, 68, 75, 81, 86}, 8, "首轮回访完成，剩余为出差客户");
        talk.checkIns("hanlu", goal, closed, new double[] {72, 78, 85, 91}, 7, "还有三家要上门沟通");
        return goal;
    }

    private String online(String cycle, String parent, @Nullable String plan) {
        var card = desk.card("DEPARTMENT", "本季度在线客服全面上线", "运营支持部", cycle);
        card.putAll(Map.of("form", "OKR", "parentId", parent, "dimension", "INNOVATION"));
        String goal = desk.add("jiangxue", card);
        String launch =
                desk.keyResult(
                        "jiangxue", goal, "十二周计划按期收官", DemoGoalDesk.typed(0, 100, null, "%"), 2, 5);
        String robot =
                desk.keyResult(
                        "jiangxue",
                        goal,
                        "机器人独立解决率达到 40%",
                        DemoGoalDesk.typed(0, 40, 6, "%"),
                        1,
                        6);
        desk.support("jiangxue", goal, launch, "plan", Objects.requireNonNull(plan));
        desk.block(plan);
        talk.agree(
                "jiangxue", goal, Map.of("weidong", "联调和整改系统组负责到底。", "guyuan", "同意，十二月第二周必须收官。"));
        talk.checkIns(
                "jiangxue", goal, robot, new double[] {6, 13, 20, 28}, 6, "问答库补了两轮，退款类问题还答不好");
        return goal;
    }

    private void tests(String cycle, String parent, @Nullable String plan) {
        var card = desk.card("TEAM", "上线前把联调缺陷从 36 个清到 0", "系统组", cycle);
        card.putAll(Map.of("parentId", parent, "base", 36, "target", 0, "current", 30));
        card.put("figureUnit", "个");
        DemoGoalDesk.letters(
                card, "在线客服平台联调和试运行发现的缺陷", "缺陷清单，每天下班前更新", "两名工程师，每天可关四到五个", "缺陷不清，平台不能全面上线");
        String goal = desk.add("weidong", card);
        desk.support("weidong", goal, null, "item", desk.item(plan, "系统联调测试"));
        desk.support("weidong", goal, null, "item", desk.item(plan, "问题整改"));
        talk.agree("weidong", goal, Map.of("zhengkai", "高优先级缺陷当天关闭。", "jiangxue", "同意。"));
        talk.checkIns("weidong", goal, null, new double[] {30, 22, 14, 9}, 6, "剩下的多是第三方接口问题");
    }

    private void secondCalls(String cycle, String parent, @Nullable String plan) {
        var card = desk.card("PERSON", "两周内完成 120 家重点客户的二次回访", null, cycle);
        LocalDate begun =
                today.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        card.putAll(Map.of("parentId", parent, "base", 0, "target", 120, "current", 0));
        card.putAll(Map.of("figureUnit", "家", "shared", true));
        card.putAll(Map.of("start", begun.toString(), "due", begun.plusDays(18).toString()));
        DemoGoalDesk.letters(
                card, "首轮回访中有意见的重点客户", "回访系统里状态为完成的家数", "每天 10 到 12 家，已排进班表", "回访覆盖率和闭环率都靠它");
        String goal = desk.add("wenning", card);
        desk.support("wenning", goal, null, "item", desk.item(plan, "二次电话回访"));
        talk.agree("wenning", goal, Map.of("hanlu", "同意，名单我来补齐。"));
        talk.checkIns("wenning", goal, null, new double[] {48, 92}, 7, "接通率比首轮高，按这个速度能完成");
    }

    /** Still being talked about: one question is open. */
    private void quality(String cycle) {
        var card = desk.card("TEAM", "质检合格率从 92% 提升到 97%", "客户服务部", cycle);
        card.putAll(Map.of("base", 92, "target", 97, "current", 92, "figureUnit", "%"));
        card.putAll(Map.of("dimension", "TEAM", "due", due.plusWeeks(8).toString()));
        DemoGoalDesk.letters(
                card, "人工服务录音和会话的质检合格率", "质检抽样，每周 120 条", "优秀坐席已稳定在 97% 以上", "差评里六成和服务规范有关");
        String goal = desk.add("suqing", card);
        talk.submit("suqing", goal, Set.of("zhangyi", "panyue"));
        talk.confirm("panyue", goal, "我负责把常见扣分点做成卡片。");
        talk.ask("zhangyi", goal, "抽检比例会不会跟着提高？夜班录音少，抽样要怎么算？");
    }

    /** Nobody but herself and those above her sees it. */
    private void career() {
        cast.as("wenning")
                .post(
                        "/api/goals",
                        Map.of(
                                "level", "PERSON",
                                "form", "LONG",
                                "title", "三年内成为能独立带队的客服主管",
                                "horizonYears", 3,
                                "wantedRole", "客服主管",
                                "field", "客户服务管理",
                                "idealState", "能带十人小组，独立负责一条服务线的指标和人员成长",
                                "companyPath", "专员 → 组长 → 主管"));
    }

    private void yearly(Map<String, Object> card) {
        card.put("start", firstOfYear().toString());
        card.put("due", endOfYear().toString());
    }
}

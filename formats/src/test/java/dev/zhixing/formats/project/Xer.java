package dev.zhixing.formats.project;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small Primavera files, written row by row. The data date is Monday 2026-03-02, 08:00. */
final class Xer {
    private static final String WEEK =
            "(0||CalendarData()((0||DaysOfWeek()((0||1()())%s(0||7()())))(0||Exceptions()())))";
    private static final String DAY =
            "(0||%d()((0||0(s|08:00|f|12:00)())(0||1(s|13:00|f|17:00)())))";

    private final List<String> tasks = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private String options = "Y\tN\trcal_Predecessor";

    /** A task that is not begun; constraint and date may be empty. */
    Xer task(int id, String type, int hours, String constraint, String date) {
        return row(id, type, "TK_NotStart", hours, hours, "", "", constraint, date);
    }

    Xer task(int id, int hours) {
        return task(id, "TT_Task", hours, "", "");
    }

    Xer started(int id, int hours, int left, String start) {
        return row(id, "TT_Task", "TK_Active", hours, left, start, "", "", "");
    }

    Xer started(int id, int hours, int left, String start, String constraint, String date) {
        return row(id, "TT_Task", "TK_Active", hours, left, start, "", constraint, date);
    }

    /** A task of which is said when it will be done. */
    Xer expected(int id, int hours, String finish) {
        task(id, hours);
        tasks.add(tasks.removeLast() + "\t" + finish);
        return this;
    }

    Xer finished(int id, int hours, String start, String finish) {
        return row(id, "TT_Task", "TK_Complete", hours, 0, start, finish, "", "");
    }

    private Xer row(
            int id,
            String type,
            String status,
            int hours,
            int left,
            String start,
            String finish,
            String constraint,
            String date) {
        tasks.add(
                String.join(
                        "\t",
                        "%R",
                        String.valueOf(id),
                        "1\t11\t1",
                        "A" + id,
                        "Act " + id,
                        type,
                        status,
                        "CP_Drtn",
                        String.valueOf(hours),
                        String.valueOf(left),
                        start,
                        finish,
                        constraint,
                        date));
        return this;
    }

    Xer link(int from, int to, String type, int lagHours) {
        links.add(
                "%R\t"
                        + links.size()
                        + "\t"
                        + to
                        + "\t"
                        + from
                        + "\t1\t1\tPR_"
                        + type
                        + "\t"
                        + lagHours);
        return this;
    }

    Xer progressOverride() {
        options = "N\tY\trcal_Predecessor";
        return this;
    }

    byte[] bytes() {
        StringBuilder days = new StringBuilder();
        for (int day = 2; day <= 6; day++) {
            days.append(DAY.formatted(day));
        }
        List<String> lines = new ArrayList<>();
        lines.add("ERMHDR\t19.12\t2026-03-02\tProject\tadmin\tadmin\tdb\tPM\tUSD");
        lines.add("%T\tCALENDAR");
        lines.add(
                "%F\tclndr_id\tdefault_flag\tclndr_name\tclndr_type\tday_hr_cnt\tweek_hr_cnt"
                        + "\tclndr_data");
        lines.add("%R\t1\tY\tFive days\tCA_Base\t8\t40\t" + WEEK.formatted(days));
        lines.add("%T\tPROJECT");
        lines.add(
                "%F\tproj_id\tproj_short_name\tclndr_id\tplan_start_date\tlast_recalc_date"
                        + "\texport_flag\tcritical_drtn_hr_cnt\tcritical_path_type");
        lines.add("%R\t1\t机房\t1\t2026-02-23 08:00\t2026-03-02 08:00\tY\t0\tCT_TotFloat");
        lines.add("%T\tSCHEDOPTIONS");
        lines.add(
                "%F\tschedoptions_id\tproj_id\tsched_retained_logic\tsched_progress_override"
                        + "\tsched_calendar_on_relationship_lag\tsched_use_expect_end_flag");
        lines.add("%R\t1\t1\t" + options + "\tY");
        lines.add("%T\tPROJWBS");
        lines.add(
                "%F\twbs_id\tproj_id\tseq_num\tproj_node_flag\twbs_short_name\twbs_name"
                        + "\tparent_wbs_id");
        lines.add("%R\t10\t1\t1\tY\tP\tProject\t");
        lines.add("%R\t11\t1\t2\tN\tA\tPart\t10");
        lines.add("%T\tTASK");
        lines.add(
                "%F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_code\ttask_name\ttask_type"
                        + "\tstatus_code\tcomplete_pct_type\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt"
                        + "\tact_start_date\tact_end_date\tcstr_type\tcstr_date"
                        + "\texpect_end_date");
        lines.addAll(tasks);
        lines.add("%T\tTASKPRED");
        lines.add(
                "%F\ttask_pred_id\ttask_id\tpred_task_id\tproj_id\tpred_proj_id\tpred_type"
                        + "\tlag_hr_cnt");
        lines.addAll(links);
        lines.add("%E");
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    ScheduledPlan scheduled() {
        return ScheduledPlan.of(ProjectFileReader.read(bytes(), FileKind.XER));
    }

    /** Early and late dates of a row, its total float in hours, and whether it is critical. */
    String dates(int id) {
        ScheduledRow row =
                scheduled().rows().stream()
                        .filter(one -> one.uid() == id)
                        .findFirst()
                        .orElseThrow();
        return "%s..%s late %s..%s float %d%s"
                .formatted(
                        day(row.earlyStart()),
                        day(row.earlyFinish()),
                        day(row.lateStart()),
                        day(row.lateFinish()),
                        row.totalSlack() / 60,
                        row.critical() ? " critical" : "");
    }

    private static String day(java.time.LocalDateTime moment) {
        return "%02dT%02d".formatted(moment.getDayOfMonth(), moment.getHour());
    }
}

package dev.zhixing.formats.samples;

import org.dhatim.fastexcel.Workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sample files. The people, the department 云海客服中心 and its numbers are made up.
 *
 * <p>Argument: the directory to write to.
 */
public final class SampleWorkbooks {
    public static final String CALLBACK = "重点客户回访提升项目.xlsx";
    public static final String ONLINE = "在线客服上线-12周计划.xlsx";
    public static final String CHORES = "十月排班任务清单.csv";

    private SampleWorkbooks() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        try (OutputStream out = Files.newOutputStream(directory.resolve(CALLBACK))) {
            callback(out);
        }
        try (OutputStream out = Files.newOutputStream(directory.resolve(ONLINE))) {
            online(out);
        }
        Files.write(directory.resolve(CHORES), chores());
    }

    /** Process, tasks, RACI, weekly report and review of a project in autumn 2026. */
    public static void callback(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Office", "1.0")) {
            workbook.setGlobalDefaultFont("宋体", 11);
            CallbackProject.write(workbook);
        }
    }

    /** A plan of twelve weeks with resources, RACI, risks and indicators. */
    public static void online(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Office", "1.0")) {
            workbook.setGlobalDefaultFont("宋体", 11);
            OnlineProject.write(workbook);
        }
    }

    /** A list as a Chinese Excel saves it: GB18030, dates with slashes. */
    public static byte[] chores() {
        String csv =
                """
                云海客服中心十月任务清单,,,,,,,,
                序号,任务名称,负责人,参与人,开始日期,截止日期,工期,状态,备注
                1,国庆值班排班,韩璐,"温宁、潘越",2026/9/21,2026/9/25,5天,已完成,含10月10日调休上班
                2,热线录音抽检,苏晴,郑凯,2026/10/12,2026/10/16,1周,已完成,"每人抽检10条,评分入库"
                3,知识库过期条目清理,江雪,袁媛,2026/10/19,2026/10/23,5,进行中,
                4,夜间应答率专项,魏东,"潘越;郑凯",10月19日,10月30日,2周,进行中,前置：1
                5,新人上岗考核,罗晓,,待定,,半天,未开始,等人事确认名单
                合计,,,,,,,,
                """;
        return csv.replace("\n", "\r\n").getBytes(Charset.forName("GB18030"));
    }
}

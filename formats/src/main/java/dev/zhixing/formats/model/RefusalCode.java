package dev.zhixing.formats.model;

import java.util.Map;

/** Why a file is refused; each with one sentence that tells the user what to do. */
public enum RefusalCode {
    EMPTY("文件是空的，没有可以导入的内容。", "The file is empty; there is nothing to import."),
    NOT_A_TABLE_FILE(
            "只能导入 .xlsx 和 .csv 文件，这个文件是{found}。",
            "Only .xlsx and .csv files can be imported; this file is {foundEn}."),
    NOT_A_PLAN(
            "这个文件里没有可以排期的计划；能读的有 .mpp、Project XML、.xer、PMXML、.gan、.xlsx、.csv 和"
                    + " PSPLIB 的 .sm/.mm。",
            "There is no plan in this file that can be scheduled; .mpp, Project XML, .xer, PMXML,"
                    + " .gan, .xlsx, .csv and PSPLIB .sm/.mm can be read."),
    MISLABELLED(
            "文件名像表格，内容却是{found}；请确认选对了文件。",
            "The name says spreadsheet but the content is {foundEn}; please check the file."),
    OLD_XLS(
            "这是旧版 .xls 文件；请在 Excel 或 WPS 中另存为 .xlsx 再导入。",
            "This is an old .xls file; please save it as .xlsx in Excel or WPS and import that."),
    ENCRYPTED(
            "文件有密码保护；请取消密码后再导入。",
            "The file is protected by a password; please remove it and import again."),
    MACROS(
            "文件含有宏；为了安全不导入，请另存为不含宏的 .xlsx。",
            "The file contains macros and is not imported for safety; save it as plain .xlsx."),
    BINARY_WORKBOOK(
            "这是 .xlsb 二进制工作簿；请另存为 .xlsx 再导入。",
            "This is a binary .xlsb workbook; please save it as .xlsx and import that."),
    DAMAGED(
            "文件已损坏，读不出来（{detail}）；请重新导出或另存一份。",
            "The file is damaged and cannot be read ({detailEn}); please export or save it anew."),
    FORBIDDEN_XML(
            "文件里有不允许的 XML 声明（DTD 或外部实体），已拒绝读取。",
            "The file contains a forbidden XML declaration (DTD or external entity)."),
    SUSPICIOUS_ARCHIVE(
            "文件的压缩结构不正常（{detail}），已拒绝读取；请用 Excel 或 WPS 另存一份。",
            "The file's archive structure is not normal ({detailEn}); save it anew in Excel or"
                    + " WPS."),
    TOO_LARGE(
            "文件太大：{what}最多 {limit}；请拆成几个文件再导入。",
            "The file is too large: at most {limit} {whatEn}; please split it and import the"
                    + " parts."),
    TOO_SLOW(
            "读取超过 {seconds} 秒，已停止；请减少内容后再试。",
            "Reading took longer than {seconds} seconds and was stopped; please try a smaller"
                    + " file."),
    NOT_TEXT(
            "文件不是可以识别的文本编码（UTF-8 或 GB18030）。",
            "The file is not text in a known encoding (UTF-8 or GB18030)."),
    NO_TABLE(
            "没有找到任务表、责任矩阵等可识别的表格；请检查表头是否有“任务名称”等列名。",
            "No table was recognised; check that the header names columns such as “Task name”."),
    NO_START(
            "计划里没有任何日期；请用 --start 指明第一天。",
            "The plan has no dates at all; say with --start on which day it begins."),
    NO_ANSWER("没有找到满足不可再生资源预算的执行方式组合。", "No choice of modes was found that keeps the budgets."),
    NOT_FOUND("找不到这个文件：{file}。", "This file cannot be found: {file}."),
    CRASHED(
            "这个文件读不了，读取过程已中止；没有写入任何内容。",
            "This file cannot be read; reading was stopped and nothing was written.");

    private final Sentence sentence;

    RefusalCode(String zh, String en) {
        this.sentence = new Sentence(zh, en);
    }

    /** The sentence with its facts filled in. */
    public Words sentence(Map<String, String> facts) {
        return sentence.with(facts);
    }
}

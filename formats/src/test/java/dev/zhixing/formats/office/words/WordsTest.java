package dev.zhixing.formats.office.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.formats.model.LinkType;
import dev.zhixing.formats.model.PartyKind;
import dev.zhixing.formats.model.Priority;
import dev.zhixing.formats.model.RaciLetter;
import dev.zhixing.formats.model.TaskStatus;
import dev.zhixing.formats.office.words.DayWord.MonthDay;
import dev.zhixing.formats.office.words.DayWord.On;
import dev.zhixing.formats.office.words.DayWord.Open;
import dev.zhixing.formats.office.words.DayWord.SameMonth;
import dev.zhixing.formats.office.words.DayWord.Week;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025/10/3",
                "2025-10-03",
                "2025.10.3",
                "2025年10月3日",
                "20251003",
                "10/3/2025",
                "2025-10-03 00:00:00",
                "2025年10月3日（周五）",
                "３ Oct 2025",
                "Oct 3, 2025"
            })
    void readsAFullDateHoweverItIsWritten(String text) {
        assertThat(DayWords.day(text)).isEqualTo(new On(LocalDate.of(2025, 10, 3)));
    }

    @Test
    void keepsDatesWithoutAYearApart() {
        assertThat(DayWords.span("7.8-7.10"))
                .isEqualTo(new DayWords.Span(new MonthDay(7, 8), new MonthDay(7, 10)));
        assertThat(DayWords.span("10月3日～10月9日"))
                .isEqualTo(new DayWords.Span(new MonthDay(10, 3), new MonthDay(10, 9)));
        assertThat(DayWords.span("9月1-5日"))
                .isEqualTo(new DayWords.Span(new MonthDay(9, 1), new SameMonth(5)));
    }

    @Test
    void readsPeriodsOfFullDates() {
        DayWord from = new On(LocalDate.of(2026, 9, 7));
        assertThat(DayWords.span("2026-09-07-2026-09-11"))
                .isEqualTo(new DayWords.Span(from, new On(LocalDate.of(2026, 9, 11))));
        assertThat(DayWords.span("2026.9.7至9.11"))
                .isEqualTo(new DayWords.Span(from, new MonthDay(9, 11)));
    }

    @ParameterizedTest
    @CsvSource({
        "第1周,1,1",
        "第 3 周,3,3",
        "第1-2周,1,2",
        "第1周-第2周,1,2",
        "第七至十二周,7,12",
        "W4,4,4",
        "week 5,5,5",
        "第１２周,12,12"
    })
    void readsWeeks(String text, int from, int to) {
        assertThat(DayWords.span(text)).isEqualTo(new DayWords.Span(new Week(from), new Week(to)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"待定", "TBD", "-", "未定"})
    void leavesOpenDatesOpen(String text) {
        assertThat(DayWords.day(text)).isEqualTo(new Open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"下个月", "13.40", "2025-13-01", "2025-02-30", "周五", "asap", "0.8"})
    void readsNoDateIntoOtherWords(String text) {
        assertThat(DayWords.span(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "10个工作日,10,true",
        "10天,10,true",
        "5,5,true",
        "2周,10,true",
        "16小时,2,false",
        "半天,1,false",
        "0.5天,1,false",
        "十个工作日,10,true",
        "3 days,3,true",
        "1个月,21,false",
        "0,0,true"
    })
    void readsDurationsAsWorkingDays(String text, int days, boolean exact) {
        assertThat(Durations.read(text, "工期")).isEqualTo(new Durations.Days(days, exact));
    }

    @Test
    void takesTheUnitFromTheHeader() {
        assertThat(Durations.read("2", "工期（周）")).isEqualTo(new Durations.Days(10, true));
        assertThat(Durations.read("很久", "工期")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,1.1,FS,0",
        "2.1FS,2.1,FS,0",
        "2.1FS+2d,2.1,FS,2",
        "3FS+2 个工作日,3,FS,2",
        "5SS-1d,5,SS,-1",
        "4ff,4,FF,0",
        "CSAT-001,CSAT-001,FS,0",
        "CSAT-001SS+1周,CSAT-001,SS,5",
        "1.1+3天,1.1,FS,3"
    })
    void readsPredecessors(String text, String task, LinkType type, int lag) {
        LinkWords.Link link = LinkWords.read(text, Set.of("1.1", "CSAT-001")::contains);
        assertThat(link).isNotNull();
        assertThat(link.task()).isEqualTo(task);
        assertThat(link.type()).isEqualTo(type);
        assertThat(link.lagDays()).isEqualTo(lag);
    }

    @Test
    void readsALagAsAShareOfThePredecessor() {
        LinkWords.Link link = LinkWords.read("7FF+50%", name -> false);
        assertThat(link).isNotNull();
        assertThat(link.percent()).isEqualTo(50);
    }

    @Test
    void splitsPredecessorsAtEverySeparatorInUse() {
        assertThat(LinkWords.split("1.1,1.2，1.3;1.4；1.5、1.6\n1.7"))
                .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7");
        assertThat(LinkWords.split("无")).isEmpty();
    }

    @Test
    void splitsPeople() {
        assertThat(Names.split("周敏、陈涛，何静;林峰/吴昊\n李欣"))
                .containsExactly("周敏", "陈涛", "何静", "林峰", "吴昊", "李欣");
        assertThat(Names.split("周敏 陈涛")).containsExactly("周敏", "陈涛");
        assertThat(Names.split("Li Lei, Han Mei")).containsExactly("Li Lei", "Han Mei");
        assertThat(Names.split("-")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "项目负责人 林峰,PERSON,林峰,项目负责人",
        "项目负责人：林峰,PERSON,林峰,项目负责人",
        "林峰（项目负责人）,PERSON,林峰,项目负责人",
        "数据支持 陈涛,PERSON,陈涛,数据支持",
        "周敏,PERSON,周敏,",
        "客服团队,UNIT,,客服团队",
        "技术部门,UNIT,,技术部门",
        "管理层,UNIT,,管理层",
        "客户对接人,ROLE,,客户对接人"
    })
    void tellsPeopleRolesAndUnitsApart(String text, PartyKind kind, String person, String role) {
        assertThat(Names.party(text)).isEqualTo(new Names.Party(kind, person, role));
    }

    @Test
    void readsRaciCellsWithNotes() {
        assertThat(RaciWords.read("A（审批）")).containsExactly(new RaciWords.Entry("A", "审批", null));
        assertThat(RaciWords.read("负责（R）")).containsExactly(new RaciWords.Entry("R", null, "负责"));
        assertThat(RaciWords.read("R/A"))
                .containsExactly(
                        new RaciWords.Entry("R", null, null), new RaciWords.Entry("A", null, null));
        assertThat(RaciWords.read("-")).isEmpty();
        assertThat(RaciWords.read("下周再议")).isNull();
    }

    @Test
    void readsALegendInWhich负责IsAccountableBesideADoer() {
        Map<String, String> legend = RaciWords.legend("说明：R-执行 | A-负责 | C-咨询 | I-知情");
        assertThat(RaciWords.meanings(legend))
                .containsEntry("R", RaciLetter.R)
                .containsEntry("A", RaciLetter.A);
    }

    @Test
    void readsALegendOfAnotherAlphabet() {
        Map<String, String> legend = RaciWords.legend("A 负责人 P：执行者 R：审查者 I：输入者 S：批准者");
        assertThat(RaciWords.meanings(legend))
                .containsEntry("P", RaciLetter.R)
                .containsEntry("R", RaciLetter.C)
                .containsEntry("S", RaciLetter.A);
    }

    @Test
    void readsStatesPrioritiesAndProgress() {
        assertThat(List.of("待办", "处理中", "√", "暂停", "逾期"))
                .extracting(StateWords::status)
                .containsExactly(
                        TaskStatus.NOT_STARTED,
                        TaskStatus.IN_PROGRESS,
                        TaskStatus.DONE,
                        TaskStatus.BLOCKED,
                        TaskStatus.IN_PROGRESS);
        assertThat(StateWords.status("看情况")).isNull();
        assertThat(StateWords.priority("P0")).isEqualTo(Priority.HIGH);
        assertThat(StateWords.priority("一般")).isEqualTo(Priority.MEDIUM);
        assertThat(StateWords.progress("60%", false)).isEqualTo(60);
        assertThat(StateWords.progress("0.6", true)).isEqualTo(60);
        assertThat(StateWords.progress("60", false)).isEqualTo(60);
        assertThat(StateWords.progress("一半", false)).isEqualTo(-1);
    }
}

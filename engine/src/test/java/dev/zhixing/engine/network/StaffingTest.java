package dev.zhixing.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.engine.network.EffortRule.Fixed;

import org.junit.jupiter.api.Test;

import java.time.LocalDateTime;
import java.util.List;

/** Work, units and duration of a task: which one follows when another one changes. */
class StaffingTest {
    private static final long HOUR = 60;

    private static Staffing eightHours(Fixed fixed, boolean effortDriven) {
        Task task = Task.of(1, Span.working(8 * HOUR)).effort(new EffortRule(fixed, effortDriven));
        return new Staffing(task, List.of(Assignment.during(task, 10, Units.ONE)));
    }

    private static long hours(Staffing staffing) {
        return staffing.task().duration().minutes() / HOUR;
    }

    private static List<Long> work(Staffing staffing) {
        return staffing.assignments().stream().map(one -> one.work().minutes() / HOUR).toList();
    }

    private static List<Integer> units(Staffing staffing) {
        return staffing.assignments().stream().map(one -> one.units().percent()).toList();
    }

    @Test
    void aLongerTaskIsMoreWork() {
        Staffing longer = eightHours(Fixed.UNITS, false).lasting(12 * HOUR);
        assertThat(work(longer)).containsExactly(12L);
        assertThat(units(longer)).containsExactly(100);
    }

    @Test
    void fixedWorkStretchedOverMoreTimeNeedsFewerUnits() {
        Staffing longer = eightHours(Fixed.WORK, true).lasting(16 * HOUR);
        assertThat(work(longer)).containsExactly(8L);
        assertThat(units(longer)).containsExactly(50);
    }

    @Test
    void moreWorkTakesLongerUnlessTheDurationIsFixed() {
        assertThat(hours(eightHours(Fixed.UNITS, false).working(new Effort(16 * HOUR))))
                .isEqualTo(16);
        Staffing fixed = eightHours(Fixed.DURATION, false).working(new Effort(16 * HOUR));
        assertThat(hours(fixed)).isEqualTo(8);
        assertThat(units(fixed)).containsExactly(200);
    }

    @Test
    void halfOfAPersonTakesTwiceAsLong() {
        assertThat(hours(eightHours(Fixed.UNITS, false).units(10, new Units(50)))).isEqualTo(16);
        Staffing fixed = eightHours(Fixed.DURATION, false).units(10, new Units(50));
        assertThat(hours(fixed)).isEqualTo(8);
        assertThat(work(fixed)).containsExactly(4L);
    }

    @Test
    void whoJoinsSharesTheWorkOfAnEffortDrivenTask() {
        Staffing shared = eightHours(Fixed.UNITS, true).joinedBy(11, Units.ONE);
        assertThat(work(shared)).containsExactly(4L, 4L);
        assertThat(hours(shared)).isEqualTo(4);
        Staffing fixed = eightHours(Fixed.DURATION, true).joinedBy(11, Units.ONE);
        assertThat(hours(fixed)).isEqualTo(8);
        assertThat(units(fixed)).containsExactly(50, 50);
    }

    @Test
    void whoJoinsBringsOwnWorkOtherwise() {
        Staffing more = eightHours(Fixed.UNITS, false).joinedBy(11, Units.ONE);
        assertThat(work(more)).containsExactly(8L, 8L);
        assertThat(hours(more)).isEqualTo(8);
    }

    @Test
    void othersTakeOverTheWorkOfWhoLeaves() {
        Staffing alone = eightHours(Fixed.WORK, true).joinedBy(11, new Units(300)).leftBy(10);
        assertThat(work(alone)).containsExactly(8L);
        assertThat(alone.task().duration().minutes()).isEqualTo(160);
    }

    @Test
    void noMinuteOfWorkIsLostInSharing() {
        Staffing three =
                eightHours(Fixed.UNITS, true)
                        .joinedBy(11, Units.ONE)
                        .joinedBy(12, Units.ONE)
                        .working(new Effort(1001));
        assertThat(three.work()).isEqualTo(new Effort(1001));
    }

    @Test
    void goesBackIntoItsNetwork() {
        Staffing staffing = eightHours(Fixed.UNITS, true);
        Network network =
                Network.builder()
                        .startingAt(LocalDateTime.parse("2026-03-02T08:00"))
                        .task(staffing.task())
                        .resource(Resource.of(10, "周敏"))
                        .resource(Resource.of(11, "李雷"))
                        .assign(staffing.assignments())
                        .build();
        Network shared = Staffing.of(network, 1).joinedBy(11, Units.ONE).in(network);
        assertThat(shared.assignmentsOf(0)).hasSize(2);
        assertThat(shared.task(1).duration()).isEqualTo(Span.working(4 * HOUR));
    }

    @Test
    void refusesAssignmentsOfAnybodyUnknown() {
        Task task = Task.of(1, Span.working(60));
        NetworkBuilder parts =
                Network.builder()
                        .startingAt(LocalDateTime.parse("2026-03-02T08:00"))
                        .task(task)
                        .assign(Assignment.during(task, 7, Units.ONE));
        assertThatThrownBy(parts::build)
                .isInstanceOf(InvalidNetwork.class)
                .hasMessageContaining("resource 7");
    }

    @Test
    void capacityChangesOverTime() {
        LocalDateTime march = LocalDateTime.parse("2026-03-01T00:00");
        Capacity team = Capacity.of(Units.whole(2)).from(march, Units.whole(3));
        assertThat(team.at(march.minusMinutes(1))).isEqualTo(Units.whole(2));
        assertThat(team.at(march)).isEqualTo(Units.whole(3));
        assertThat(team.most()).isEqualTo(Units.whole(3));
    }
}

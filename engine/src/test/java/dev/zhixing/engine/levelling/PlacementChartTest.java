package dev.zhixing.engine.levelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlacementChartTest {
    private static final int CREW = 0;

    @Test
    void aCrewOfTwoDoesTheLongWorkFirst() {
        assertPlaced(
                ResourceProblem.of(
                        List.of(
                                Activity.of("dig", Mode.lasting(4).needs(CREW, 1)),
                                Activity.of("lay", Mode.lasting(2).needs(CREW, 2)),
                                Activity.of("pump", Mode.lasting(4).needs(CREW, 1))),
                        List.of(Resource.of("crew", 2)),
                        List.of(Precedence.of(0, 1))),
                """
                dig  |XXXX  |
                lay  |    XX|
                pump |XXXX  |
                """);
    }

    @Test
    void workThatMayPauseGoesOnAroundWorkThatMayNot() {
        assertPlaced(
                ResourceProblem.of(
                        List.of(
                                Activity.of("report", Mode.lasting(4).needs(CREW, 1)).splittable(),
                                Activity.of("visit", Mode.lasting(2).needs(CREW, 1)).fixedAt(0, 2)),
                        List.of(Resource.of("crew", 1)),
                        List.of()),
                """
                report |XX..XX|
                visit  |  XX  |
                """);
    }

    @Test
    void nobodyWorksOutsideTheShiftOrBeyondWhatIsThere() {
        assertPlaced(
                new ResourceProblem(
                        List.of(
                                Activity.of("a", Mode.lasting(3).needs(CREW, 1)).in(0),
                                Activity.of("b", Mode.lasting(1).needs(CREW, 2))),
                        List.of(new Resource("crew", Capacity.of(1).from(6, 2))),
                        List.of(),
                        List.of(),
                        List.of(Shift.of(0, 2, 4, 6, 7)),
                        Goal.MAKESPAN),
                """
                a |XX..X  |
                b |      X|
                """);
    }

    @Test
    void aDueTimeGoesBeforeAnEarlyEnd() {
        assertPlaced(
                ResourceProblem.of(
                                List.of(
                                        Activity.of("long", Mode.lasting(3).needs(CREW, 1)),
                                        Activity.of("due", Mode.lasting(2).needs(CREW, 1))
                                                .due(2, 1)),
                                List.of(Resource.of("crew", 1)),
                                List.of())
                        .goal(Goal.TARDINESS),
                """
                long |  XXX|
                due  |XX   |
                """);
    }

    @Test
    void theTaskOfHigherPriorityStaysWhenLittleMayChange() {
        assertPlaced(
                ResourceProblem.of(
                                List.of(
                                        Activity.of("minor", Mode.lasting(2).needs(CREW, 1))
                                                .planned(1)
                                                .priority(100),
                                        Activity.of("major", Mode.lasting(2).needs(CREW, 1))
                                                .planned(1)
                                                .priority(900)),
                                List.of(Resource.of("crew", 1)),
                                List.of())
                        .goal(Goal.LEAST_CHANGE),
                """
                minor |   XX|
                major | XX  |
                """);
    }

    @Test
    void modesKeepTheBudgets() {
        for (int k = 0; k < 8; k++) {
            ResourceProblem problem = PsplibLike.multi(10, 4 * k + 2);
            Answer answer = Solver.within(Limits.schedules(3000)).solve(problem).orElseThrow();
            assertThat(Verifier.breaches(problem, answer.placements())).isEmpty();
            assertThat(answer.lowerBound()).isLessThanOrEqualTo(answer.cost());
        }
    }

    private static void assertPlaced(ResourceProblem problem, String drawing) {
        Answer answer = Solver.within(Limits.schedules(500)).solve(problem).orElseThrow();
        StringBuilder drawn = new StringBuilder();
        String[] rows = drawing.split("\n");
        for (int i = 0; i < rows.length; i++) {
            String label = rows[i].substring(0, rows[i].indexOf('|') + 1);
            Placement place = answer.placements().get(i);
            StringBuilder cells = new StringBuilder(" ".repeat(answer.makespan()));
            for (int t = place.start(); t < place.finish(); t++) {
                cells.setCharAt(t, '.');
            }
            for (Placement.Part part : place.parts()) {
                for (int t = part.from(); t < part.until(); t++) {
                    cells.setCharAt(t, 'X');
                }
            }
            drawn.append(label).append(cells).append("|\n");
        }
        assertThat(drawn.toString()).isEqualTo(drawing);
    }
}

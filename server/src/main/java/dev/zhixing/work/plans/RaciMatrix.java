package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Party;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Who has which part in which item. */
public record RaciMatrix(List<RaciColumn> columns, List<RaciRow> rows) {

    /** What a row lacks. */
    public enum RaciCheck {
        NO_R,
        TWO_R,
        TWO_A,
        NO_A
    }

    /**
     * One party.
     *
     * @param absent a person who is away today
     * @param standIn who acts for him
     */
    public record RaciColumn(Party party, RaciLoad load, boolean absent, @Nullable Party standIn) {}

    /** How often a party stands in the matrix, by letter, in items that are not done. */
    public record RaciLoad(int R, int A, int C, int I, int S) {}

    /** One item that is not a mere summary, or has letters all the same. */
    public record RaciRow(
            UUID itemId,
            String outline,
            String name,
            List<WorkItem.RaciPart> cells,
            List<RaciCheck> checks) {}
}

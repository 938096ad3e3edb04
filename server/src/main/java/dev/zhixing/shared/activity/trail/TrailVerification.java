package dev.zhixing.shared.activity.trail;

import static dev.zhixing.shared.activity.internal.db.Tables.TRAIL;
import static dev.zhixing.shared.activity.internal.db.Tables.TRAIL_HEAD;

import dev.zhixing.base.kernel.SubjectRef;

import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Recomputes the chain from the first line to the last and compares its end with the stored one:
 * finds lines that were edited, deleted, inserted, swapped or cut off. Reads in stretches of 1,000
 * rows; needs a transaction that sees one state of the database (repeatable read).
 */
public final class TrailVerification {

    private static final int STRETCH = 1_000;

    private TrailVerification() {}

    public static TrailVerdict of(DSLContext sql) {
        var head = sql.select(TRAIL_HEAD.SEQ, TRAIL_HEAD.HASH).from(TRAIL_HEAD).fetchOptional();
        if (head.isEmpty()) {
            return new TrailVerdict(0, false, 0L, "");
        }
        String stored = HexFormat.of().formatHex(head.get().value2());
        byte[] hash = new byte[TrailLine.HASH_BYTES];
        long seq = 0;
        try (var rows = sql.selectFrom(TRAIL).orderBy(TRAIL.SEQ).fetchSize(STRETCH).fetchLazy()) {
            for (var row : rows) {
                if (row.get(TRAIL.SEQ) != seq + 1 || !fits(row, hash)) {
                    return new TrailVerdict(seq, false, seq + 1, stored);
                }
                seq++;
                hash = row.get(TRAIL.HASH);
            }
        }
        boolean whole = head.get().value1() == seq && Arrays.equals(head.get().value2(), hash);
        return new TrailVerdict(seq, whole, whole ? null : seq + 1, stored);
    }

    private static boolean fits(Record row, byte[] previous) {
        try {
            byte[] expected = line(row).hash(previous, row.get(TRAIL.SEQ));
            return Arrays.equals(expected, row.get(TRAIL.HASH));
        } catch (IllegalArgumentException impossibleLine) {
            return false;
        }
    }

    private static TrailLine line(Record row) {
        return new TrailLine(
                row.get(TRAIL.AT),
                row.get(TRAIL.ACTOR_ID),
                row.get(TRAIL.VERB),
                new SubjectRef(row.get(TRAIL.SUBJECT_KIND), row.get(TRAIL.SUBJECT_ID)),
                new SubjectRef(row.get(TRAIL.CONTAINER_KIND), row.get(TRAIL.CONTAINER_ID)),
                row.get(TRAIL.TITLE),
                row.get(TRAIL.VERSION),
                row.get(TRAIL.CHANGES));
    }
}

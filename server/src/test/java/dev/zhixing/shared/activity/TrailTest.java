package dev.zhixing.shared.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.trail.TrailVerdict;
import dev.zhixing.shared.activity.trail.TrailVerification;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

@ZhixingTest
class TrailTest {

    private final World world;
    private final Boards boards;
    private final DSLContext sql;
    private final TransactionTemplate transaction;

    TrailTest(World world, Boards boards, DSLContext sql, TransactionTemplate transaction) {
        this.world = world;
        this.boards = boards;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Test
    void aChangeThatIsTakenBackLeavesNoLine() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        long before = verdict().entries();
        transaction.executeWithoutResult(
                status -> {
                    boards.say(zhou, "board.updated", board, List.of());
                    status.setRollbackOnly();
                });
        assertThat(verdict().entries()).isEqualTo(before);
        boards.say(zhou, "board.updated", board, List.of());
        assertThat(verdict()).isEqualTo(new TrailVerdict(before + 1, true, null, verdict().head()));
    }

    @Test
    void theDatabaseRefusesToRewriteTheTrail() {
        boards.board(world.person("周敏"), "客服改进");
        for (String rewriting :
                List.of(
                        "update activity.trail set title = 'x'",
                        "delete from activity.trail",
                        "truncate activity.trail",
                        "delete from activity.trail_head",
                        "update activity.trail_head set seq = 0")) {
            assertThatThrownBy(() -> sql.execute(rewriting))
                    .as(rewriting)
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void manyWritersAtOnceMakeOneChain() throws Exception {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        long before = verdict().entries();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                writers.submit(() -> boards.say(zhou, "board.updated", board, List.of()));
            }
        }
        assertThat(verdict().entries()).isEqualTo(before + 100);
        assertThat(verdict().intact()).isTrue();
    }

    @Test
    void findsEveryKindOfTampering() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        transaction.executeWithoutResult(
                _ -> {
                    for (int i = 0; i < 200; i++) {
                        boards.say(
                                zhou,
                                "board.updated",
                                board,
                                List.of(new FieldChange("title", "第 " + i + " 版", null)));
                    }
                });
        var random = new Random(20260907);
        List<String> missed = new ArrayList<>();
        for (int round = 0; round < 400; round++) {
            String tampering = tampering(random, verdictInside().entries());
            if (verdictAfter(tampering).intact()) {
                missed.add(tampering);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(verdict().intact()).isTrue();
    }

    @Test
    void isCheckedWithoutTheServer() throws Exception {
        boards.board(world.person("周敏"), "客服改进");
        String url = sql.connectionResult(connection -> connection.getMetaData().getURL());
        var out = new ByteArrayOutputStream();
        int code =
                VerifyTrail.run(
                        List.of(url, "postgres"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        System.err);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("intact");
        assertThat(code).isZero();
    }

    private static String tampering(Random random, long entries) {
        long one = 1 + random.nextLong(entries);
        long other = 1 + (one + random.nextLong(entries - 1)) % entries;
        return switch (random.nextInt(6)) {
            case 0 -> "update activity.trail set title = title || ' ' where seq = " + one;
            case 1 -> "update activity.trail set at = at + interval '1 us' where seq = " + one;
            case 2 -> "delete from activity.trail where seq = " + one;
            case 3 -> "delete from activity.trail where seq > " + (entries - 1 - one % 20);
            case 4 ->
                    "update activity.trail set seq = case seq when %d then %d else %d end + 100000 where seq in (%d, %d); update activity.trail set seq = seq - 100000 where seq > 100000"
                            .formatted(one, other, one, one, other);
            default ->
                    "insert into activity.trail select %d, at, actor_id, verb, subject_kind, subject_id, container_kind, container_id, title, version, changes, hash from activity.trail where seq = %d"
                            .formatted(entries + 1, one);
        };
    }

    private TrailVerdict verdictAfter(String tampering) {
        return transaction.execute(
                status -> {
                    status.setRollbackOnly();
                    sql.execute("alter table activity.trail disable trigger append_only");
                    sql.execute(tampering);
                    return TrailVerification.of(sql);
                });
    }

    private TrailVerdict verdictInside() {
        return transaction.execute(_ -> TrailVerification.of(sql));
    }

    private TrailVerdict verdict() {
        return verdictInside();
    }
}

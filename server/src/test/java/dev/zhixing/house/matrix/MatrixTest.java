package dev.zhixing.house.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.internal.PolicyTable;
import dev.zhixing.shared.people.internal.PolicyTable.Line;
import dev.zhixing.shared.people.internal.PolicyTable.Who;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rights matrix: what every principal gets from every operation on every relation is what
 * policy.csv says. Changes carry a version that is never right, so that a permitted caller is told
 * 412 and nothing moves under the next one.
 */
@ZhixingTest
class MatrixTest {

    private static final Set<String> PLAN_KINDS =
            Set.of("plan", "any", "calendar", "comment", "attachment", "link");
    private static final Set<String> OPEN_KINDS =
            Set.of("unit", "person", "post", "external-party");

    /** Seen and changed by one person only; for everybody else they do not exist. */
    private static final Set<String> AUTHORS_ONLY = Set.of("import", "own-notice", "dashboard");

    /** What no sample can stand for, with the test that covers it instead. */
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "POST /api/setup",
                    "exists only until the first administrator does: SigningInTest",
                    "POST /api/session",
                    "counts against the limiter, which would refuse later lines: SigningInTest",
                    "GET /api/live",
                    "an answer without an end: LiveTest");

    private final World world;
    private final PolicyTable policy;
    private int number;

    MatrixTest(World world, PolicyTable policy) {
        this.world = world;
        this.policy = policy;
    }

    @Test
    void everyOperationHasASample() {
        var missing = new TreeSet<String>();
        for (Line line : policy.lines()) {
            if (sample(line) == null) {
                missing.add(line.method() + " " + line.path());
            }
        }
        missing.removeAll(ELSEWHERE.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everybodyGetsExactlyWhatThePolicyTableSays() {
        var cast = new Cast(world);
        String nothing =
                world.administrator()
                        .api()
                        .get("/api/people/" + java.util.UUID.randomUUID())
                        .expect(404)
                        .text();
        var wrong = new ArrayList<String>();
        int requests = 0;
        for (Line line : inOrder()) {
            Sample sample = sample(line);
            if (sample == null || sample.skip()) {
                continue;
            }
            for (var relation : relations(line, sample, cast).entrySet()) {
                for (var principal : cast.principals.entrySet()) {
                    if (sample.fresh()) {
                        cast.renew(relation.getKey());
                    }
                    int expected = expected(line, principal, relation.getKey(), sample);
                    Api.Answer answer = send(principal.getValue(), sample, relation.getValue());
                    requests++;
                    boolean fine =
                            expected == 200
                                    ? permitted(answer, sample)
                                    : answer.status() == expected
                                            && (expected != 404 || answer.text().equals(nothing));
                    if (!fine) {
                        wrong.add(
                                "%s %s | %s | %s | expected %s, got %d %s"
                                        .formatted(
                                                line.method(),
                                                line.path(),
                                                principal.getKey(),
                                                relation.getKey(),
                                                expected == 200 ? "permitted" : expected,
                                                answer.status(),
                                                answer.text()
                                                        .substring(
                                                                0,
                                                                Math.min(
                                                                        160,
                                                                        answer.text().length()))));
                    }
                }
            }
        }
        assertThat(wrong).as("%d requests", requests).isEmpty();
        assertThat(requests).isGreaterThan(1000);
    }

    /** As in the table, but what changes the plans under the others' feet comes last. */
    private List<Line> inOrder() {
        var lines = new ArrayList<>(policy.lines());
        lines.sort(
                java.util.Comparator.comparingInt(
                        line -> {
                            Sample sample = sample(line);
                            return sample == null || !sample.last()
                                    ? -1
                                    : Sample.all().indexOf(sample);
                        }));
        return lines;
    }

    private @Nullable Sample sample(Line line) {
        return Sample.all().stream()
                .filter(one -> one.isOf(line.method(), line.path()))
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Map<String, String>> relations(Line line, Sample sample, Cast cast) {
        var relations = new HashMap<String, Map<String, String>>();
        boolean ofPlan = PLAN_KINDS.contains(line.subject());
        for (var relation : cast.relations.entrySet()) {
            boolean wanted =
                    switch (relation.getKey()) {
                        case "own" -> true;
                        case "non-existent" -> !line.subject().equals("-");
                        case "foreign child" -> ofPlan && sample.namesChild();
                        default -> ofPlan || AUTHORS_ONLY.contains(line.subject());
                    };
            if (wanted) {
                relations.put(relation.getKey(), relation.getValue());
            }
        }
        return relations;
    }

    /** 200 stands for "permitted". */
    private static int expected(
            Line line,
            Map.Entry<String, Cast.Principal> principal,
            String relation,
            Sample sample) {
        Cast.Principal who = principal.getValue();
        if (line.who() == Who.ANONYMOUS) {
            return 200;
        }
        if (!who.known()) {
            return 401;
        }
        boolean writes = !line.method().equals("GET");
        if (line.who() == Who.ADMINISTRATOR) {
            return who.administrator() ? 200 : 403;
        }
        if (line.subject().equals("-")) {
            return writes && !who.mayWrite() ? 403 : 200;
        }
        boolean author = Cast.isAuthor(relation, principal.getKey());
        if (AUTHORS_ONLY.contains(line.subject())) {
            boolean there =
                    author && !(relation.equals("deleted") && line.subject().equals("own-notice"));
            return writes && !who.mayWrite() ? 403 : there ? 200 : 404;
        }
        if (line.subject().startsWith("own-")) {
            return writes && !who.mayWrite() ? 403 : 404;
        }
        if (line.path().equals("/api/plans/{planId}/restore")) {
            return restoring(relation, principal.getKey());
        }
        Right held = held(line, principal.getKey(), who, relation);
        if (held == null) {
            return 404;
        }
        Right needed = Right.valueOf(line.right());
        boolean ofOthers =
                needed == Right.CONTRIBUTE
                        && sample.names("{itemId}")
                        && !(relation.equals("own") && principal.getKey().equals("contributor"));
        if (!held.includes(needed) || (writes && !who.mayWrite())) {
            return 403;
        }
        if (!author && !mayTouchOthers(line, held)) {
            return 403;
        }
        if (relation.equals("foreign child")) {
            // Ids in the body that are not of this plan are told as any unknown id.
            return sample.names("{secondItemId}") ? 422 : 404;
        }
        return ofOthers && !held.includes(Right.EDIT) ? 403 : 200;
    }

    /** Comments are their authors' alone; files may also be removed by whoever may edit. */
    private static boolean mayTouchOthers(Line line, Right held) {
        return switch (line.subject()) {
            case "comment" -> false;
            case "attachment" -> line.method().equals("GET") || held.includes(Right.EDIT);
            default -> true;
        };
    }

    /** Only a plan in the bin can come out of it, and only for those who manage it. */
    private static int restoring(String relation, String name) {
        if (!relation.equals("deleted")) {
            return 404;
        }
        return switch (name) {
            // A token that may only read comes after its owner, who has emptied the bin by then.
            case "owner", "administrator" -> 200;
            default -> 404;
        };
    }

    private static @Nullable Right held(
            Line line, String name, Cast.Principal who, String relation) {
        if (relation.equals("non-existent")) {
            return null;
        }
        if (OPEN_KINDS.contains(line.subject())) {
            if (who.administrator()) {
                return Right.MANAGE;
            }
            return line.subject().equals("person") && name.equals("supervisor")
                    ? Right.CONTRIBUTE
                    : Right.SEE;
        }
        if (line.subject().equals("metric")) {
            return Cast.ON_METRIC.get(name);
        }
        if (line.subject().equals("goal")) {
            return Cast.ON_GOAL.getOrDefault(name, Right.COMMENT);
        }
        return switch (relation) {
            case "own", "same plan", "foreign child" -> Cast.ON_PLAN.get(name);
            case "other plan" -> who.administrator() ? Right.MANAGE : null;
            default -> null;
        };
    }

    private Api.Answer send(Cast.Principal who, Sample sample, Map<String, String> relation) {
        var ids = new HashMap<>(relation);
        ids.put("n", String.valueOf(++number));
        String body = sample.content(ids);
        if (sample.isUpload()) {
            return who.api().upload(sample.address(ids), sample.fileName(), sample.fileContent());
        }
        return who.api()
                .ifMatch(999_999)
                .send(sample.method(), sample.address(ids), body.isEmpty() ? null : body);
    }

    private static boolean permitted(Api.Answer answer, Sample sample) {
        List<Integer> refused = List.of(400, 401, 403, 404, 405, 415);
        return answer.status() < 500
                && (!refused.contains(answer.status())
                        || (sample.gone() && answer.status() == 404));
    }
}

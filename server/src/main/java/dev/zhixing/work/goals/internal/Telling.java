package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Texts;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalExplanation.ChainCause;
import dev.zhixing.work.goals.GoalExplanation.ChainStep;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalStanding;
import dev.zhixing.work.goals.Reason;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Says in the reader's language why something stands as it does. */
@Component
class Telling {

    private static final String PERSON = "person";
    private static final SubjectRef HIDDEN = new SubjectRef("hidden", new UUID(0, 0));

    private final Texts texts;

    Telling(Texts texts) {
        this.texts = texts;
    }

    /** A reason alone. */
    String say(Reason reason) {
        var facts = new HashMap<String, Object>();
        reason.facts()
                .forEach(
                        (name, value) ->
                                facts.put(
                                        name,
                                        value.startsWith("@")
                                                ? texts.say(value.substring(1))
                                                : value));
        return texts.say(reason.key(), facts);
    }

    /** The reason, and the cause furthest down that weighs most, with its own. */
    String sentence(Evidence evidence) {
        String own = say(evidence.why());
        List<Evidence> path = path(evidence);
        Evidence person = path.getLast();
        boolean waits = person.subject().kind().equals(PERSON);
        Evidence cause = waits && path.size() > 1 ? path.get(path.size() - 2) : person;
        if (cause == evidence) {
            return own;
        }
        Evidence first = path.get(1);
        var facts = new HashMap<String, String>();
        facts.put("own", own);
        facts.put("title", title(cause));
        facts.put("why", cause.visible() ? say(cause.why()) : texts.say("why.hidden.state"));
        facts.put("via", title(first));
        String said =
                texts.say(
                        first == cause || !first.visible() ? "why.because" : "why.becauseVia",
                        facts);
        return waits ? said + texts.say("why.waitsFor", Map.of("name", title(person))) : said;
    }

    GoalStanding standing(Evidence evidence, @Nullable BigDecimal expected) {
        return new GoalStanding(
                evidence.health(),
                GoalFigure.shown(evidence.progress()),
                GoalFigure.shown(expected),
                sentence(evidence));
    }

    /** From the thing itself down to the cause that weighs most. */
    static List<Evidence> path(Evidence evidence) {
        var path = new ArrayList<Evidence>();
        Evidence at = evidence;
        path.add(at);
        while (!at.causes().isEmpty()) {
            at = at.causes().getFirst();
            path.add(at);
        }
        return path;
    }

    ChainStep step(Evidence evidence, Map<SubjectRef, SubjectRef> containers) {
        return new ChainStep(
                evidence.visible() ? evidence.subject() : HIDDEN,
                evidence.visible() ? evidence.title() : null,
                evidence.visible() ? containers.get(evidence.subject()) : null,
                evidence.health(),
                GoalFigure.shown(evidence.progress()),
                evidence.visible() ? say(evidence.why()) : texts.say("why.hidden.state"));
    }

    ChainCause causes(Evidence evidence, Map<SubjectRef, SubjectRef> containers) {
        return new ChainCause(
                step(evidence, containers),
                evidence.causes().stream().map(one -> causes(one, containers)).toList());
    }

    private String title(Evidence evidence) {
        return evidence.visible()
                ? Objects.requireNonNull(evidence.title())
                : texts.say("why.hidden");
    }
}

package dev.zhixing.work.goals.internal;

import dev.zhixing.base.words.Texts;
import dev.zhixing.work.goals.SmartAdvice;
import dev.zhixing.work.goals.SmartAdvice.SmartHint;
import dev.zhixing.work.goals.smart.SmartCheck;
import dev.zhixing.work.goals.smart.SmartFinding;
import dev.zhixing.work.goals.smart.SmartLetter;
import dev.zhixing.work.goals.smart.SmartText;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Says in the reader's language what is vague about a goal, and what to write instead. */
@Component
public class SmartAdvising {

    private final Texts texts;

    SmartAdvising(Texts texts) {
        this.texts = texts;
    }

    public SmartAdvice advice(SmartText text) {
        List<SmartFinding> findings = SmartCheck.findings(text);
        return new SmartAdvice(
                findings.stream().map(this::hint).toList(),
                Arrays.stream(SmartLetter.values())
                        .filter(
                                letter ->
                                        findings.stream()
                                                .noneMatch(one -> one.flaw().letter() == letter))
                        .map(Enum::name)
                        .toList());
    }

    private SmartHint hint(SmartFinding finding) {
        String key = "smart." + finding.flaw().name();
        Map<String, String> facts = Map.of("words", finding.words());
        return new SmartHint(
                finding.flaw().letter().name(),
                finding.flaw().name(),
                finding.start(),
                finding.words(),
                texts.say(key, facts),
                texts.say(key + ".suggestion", facts));
    }
}

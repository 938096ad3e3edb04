package dev.zhixing.shared.activity;

import dev.zhixing.base.kernel.FieldChange;

import java.util.List;

/** Facts in the reader's words, as the history shows them. */
public interface Sentences {

    /** What happened: 修改了“梳理话术”. */
    String sentence(String verb, String title, List<FieldChange> changes);

    /** One line for each field: 工期：5 → 8. */
    List<String> lines(String verb, List<FieldChange> changes);

    /** What happened with what changed in it, where the room has words for that: 把工期从“5”改为“8”. */
    String told(String verb, String title, List<FieldChange> changes);

    /** What was done to which thing, in few words: 改了“梳理话术”的工期. */
    String brief(String verb, String title, List<FieldChange> changes);

    /** The first two lines and how many there are in all, in brackets; empty without any. */
    String inBrackets(String verb, List<FieldChange> changes);
}

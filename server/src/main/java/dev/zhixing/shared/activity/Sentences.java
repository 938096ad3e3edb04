package dev.zhixing.shared.activity;

import dev.zhixing.base.kernel.FieldChange;

import java.util.List;

/** Facts in the reader's words, as the history shows them. */
public interface Sentences {

    /** What happened: 修改了“梳理话术”. */
    String sentence(String verb, String title, List<FieldChange> changes);

    /** One line for each field: 工期：5 → 8. */
    List<String> lines(String verb, List<FieldChange> changes);
}

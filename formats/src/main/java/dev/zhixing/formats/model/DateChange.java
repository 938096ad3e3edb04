package dev.zhixing.formats.model;

import java.time.LocalDate;

/**
 * A date that stands otherwise in the file than in the draft, because reading had to work it out.
 *
 * @param field {@link Field#START} or {@link Field#FINISH}
 * @param original the cell as written
 */
public record DateChange(
        String taskCode,
        String taskName,
        Field field,
        String original,
        LocalDate date,
        Words reason,
        SourceCell source) {}

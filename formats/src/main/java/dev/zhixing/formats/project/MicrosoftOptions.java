package dev.zhixing.formats.project;

import dev.zhixing.formats.project.ProjectRules.Critical;
import dev.zhixing.formats.project.ProjectRules.Floats;
import dev.zhixing.formats.project.ProjectRules.Lags;
import dev.zhixing.formats.project.ProjectRules.Progress;
import dev.zhixing.formats.project.ProjectRules.Tool;

import org.mpxj.ProjectProperties;

/** The scheduling options stored in a file of Microsoft Project. */
final class MicrosoftOptions {
    private MicrosoftOptions() {}

    /**
     * @param datesBeforeLinks what the file says about it
     */
    static ProjectRules rules(ProjectProperties properties, boolean datesBeforeLinks) {
        return new ProjectRules(
                Tool.MICROSOFT,
                Lags.SUCCESSOR,
                Progress.GOES_ON,
                Critical.SLACK,
                Lengths.minutes(properties.getCriticalSlackLimit(), properties),
                properties.getMultipleCriticalPaths(),
                Floats.SMALLEST,
                datesBeforeLinks);
    }
}

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

    static ProjectRules rules(ProjectProperties properties) {
        return new ProjectRules(
                Tool.MICROSOFT,
                Lags.SUCCESSOR,
                Progress.GOES_ON,
                Critical.SLACK,
                Lengths.minutes(properties.getCriticalSlackLimit(), properties),
                false,
                Floats.SMALLEST);
    }
}

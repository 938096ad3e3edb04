package dev.zhixing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import java.util.Map;

/** The server process. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class Zhixing {

    /** The terminal belongs to the person who starts us; the log goes beside the data. */
    private static final Map<String, Object> WHEN_STARTED_BY_A_PERSON =
            Map.of(
                    "logging.threshold.console", "OFF",
                    "logging.file.name", "${zhixing.data}/logs/zhixing.log",
                    "logging.logback.rollingpolicy.total-size-cap", "200MB");

    public static void main(String[] arguments) {
        if (Errand.isOne(arguments)) {
            System.exit(Errand.run(arguments));
        }
        var application = new SpringApplication(Zhixing.class);
        application.setDefaultProperties(WHEN_STARTED_BY_A_PERSON);
        application.addListeners(new ReadyLine());
        try {
            application.run(arguments);
        } catch (RuntimeException e) {
            System.err.println(StartFailure.sentence(e));
            System.exit(1);
        }
    }
}

package dev.zhixing;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Tells whoever started the server where it is, once it serves. */
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        System.out.printf(
                "Zhixing is ready: http://localhost:%s%n",
                environment.getProperty("local.server.port"));
    }
}

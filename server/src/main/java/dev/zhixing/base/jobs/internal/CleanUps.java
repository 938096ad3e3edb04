package dev.zhixing.base.jobs.internal;

import dev.zhixing.base.api.IdempotencyKeys;
import dev.zhixing.base.jobs.RepeatedJob;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Clean-ups of this room and of those below it, which cannot ask for jobs themselves. */
@Configuration(proxyBeanMethods = false)
class CleanUps {

    @Bean
    RepeatedJob forgetFailures(FailureStore failures) {
        return new CleanUp("jobs-forget-failures", Duration.ofDays(1), failures::forgetOld);
    }

    @Bean
    RepeatedJob forgetKeys(IdempotencyKeys keys) {
        return new CleanUp("api-forget-keys", Duration.ofHours(6), keys::forgetOld);
    }

    private record CleanUp(String name, Duration every, Runnable work) implements RepeatedJob {

        @Override
        public void run() {
            work.run();
        }
    }
}

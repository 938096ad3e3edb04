package dev.zhixing.testkit;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that tests set. It starts on Monday, 2026-09-07, 09:00 in Shanghai. */
@TestConfiguration(proxyBeanMethods = false)
public class SetClock {

    @Bean
    @Primary
    Hands hands() {
        return new Hands();
    }

    /** The clock itself. */
    public static final class Hands extends Clock {

        public static final Instant START = Instant.parse("2026-09-07T01:00:00Z");

        private volatile Instant now = START;

        public void set(Instant instant) {
            now = instant;
        }

        public void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

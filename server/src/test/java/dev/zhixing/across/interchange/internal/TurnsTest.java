package dev.zhixing.across.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhixing.base.kernel.Refused;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class TurnsTest {

    @Test
    void sendsAwayWhoeverWouldWaitTooLong() {
        var turns = new Turns(1, Duration.ZERO);
        String first =
                turns.take(
                        () -> {
                            assertThatThrownBy(() -> turns.take(() -> "second"))
                                    .isInstanceOf(Refused.class);
                            return "first";
                        });
        assertThat(first).isEqualTo("first");
        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }

    @Test
    void givesATurnBackWhenTheWorkFails() {
        var turns = new Turns(1, Duration.ZERO);
        assertThatThrownBy(
                        () ->
                                turns.take(
                                        () -> {
                                            throw new IllegalStateException("broken file");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }
}

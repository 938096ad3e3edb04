package dev.zhixing.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.testkit.RandomNetworks;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TimeZone;

class TimeZonesTest {
    private final TimeZone present = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        TimeZone.setDefault(present);
    }

    /**
     * Plans are local time: whatever the machine's zone and its daylight saving, dates are equal.
     */
    @Test
    void givesTheSameDatesInEveryZone() {
        Network network = new RandomNetworks(4, true).next(20);
        List<TaskDates> dates = Scheduler.schedule(network).allDates();
        for (String zone : List.of("Asia/Shanghai", "America/New_York", "Pacific/Apia", "UTC")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Network again = new RandomNetworks(4, true).next(20);
            assertThat(Scheduler.schedule(again).allDates()).as(zone).isEqualTo(dates);
        }
    }

    /** Also where clocks are put forward or back within the plan. */
    @Test
    void givesTheSameDatesOfManyNetworksWhileClocksChange() {
        for (int seed = 0; seed < 40; seed++) {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            Schedule plain = Scheduler.schedule(new RandomNetworks(seed, true).next(15));
            // New York and Adelaide change their clocks in March and April 2026.
            for (String zone : List.of("America/New_York", "Australia/Adelaide")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                Schedule there = Scheduler.schedule(new RandomNetworks(seed, true).next(15));
                assertThat(there.allDates()).as(zone).isEqualTo(plain.allDates());
                assertThat(there.problems()).isEqualTo(plain.problems());
            }
        }
    }
}

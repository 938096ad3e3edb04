package dev.zhixing.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.engine.bench.LargeNetwork;
import dev.zhixing.engine.calendar.Minute;
import dev.zhixing.engine.network.Network;
import dev.zhixing.engine.network.Rules;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.testkit.RandomNetworks;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The fast way against the slow one, which asks the scheduler for every sample. */
class KernelTest {
    private static final int LANES = 4;

    private static void agree(Chances chances, String which) {
        Program program = Program.of(chances);
        assertThat(program).as(which).isNotNull();
        Kernel fast = new Kernel(program);
        Stepwise slow = new Stepwise(chances);
        for (int block = 0; block < 2; block++) {
            fast.play(block, LANES);
            slow.play(block, LANES);
            for (int lane = 0; lane < LANES; lane++) {
                String here = which + ", block " + block + ", lane " + lane;
                for (int i = 0; i < fast.n; i++) {
                    int at = i * Draws.LANES + lane;
                    assertThat(Minute.at(fast.moment(i, fast.finish[at])))
                            .as("%s, finish of task %d", here, i)
                            .isEqualTo(Minute.at(slow.moment(i, slow.finish[at])));
                }
                assertThat(fast.moment(fast.n, fast.projectFinish[lane]))
                        .as(here)
                        .isEqualTo(slow.moment(slow.n, slow.projectFinish[lane]));
                assertThat(fast.isLike(slow, lane)).as(here).isTrue();
            }
            assertThat(fast.critical).as(which).isEqualTo(slow.critical);
        }
    }

    private static Chances chances(Network network, Random random) {
        Map<Long, Estimate> estimates = new HashMap<>();
        List<Risk.Effect> effects = new ArrayList<>();
        for (Task task : network.tasks()) {
            long minutes = task.duration().minutes();
            switch (random.nextInt(6)) {
                case 0 -> estimates.put(task.id(), new Estimate.Uniform(0, 20));
                case 1 -> estimates.put(task.id(), new Estimate.Pert(0, minutes, 3 * minutes + 1));
                case 2 -> effects.add(Risk.Delay.of(task.id(), random.nextInt(20)));
                case 3 -> effects.add(new Risk.Stretch(task.id(), random.nextInt(3)));
                default -> {}
            }
        }
        return new Chances(
                network,
                new Uncertainties(estimates, new Spread(50, 100, 250), List.of()),
                List.of(new Risk(1, 0.5, effects)),
                random.nextLong());
    }

    @Test
    void bothGiveTheSameDatesInSmallNetworksOfAllKinds() {
        for (int seed = 0; seed < 400; seed++) {
            Network network = new RandomNetworks(seed, seed % 4 > 0).next(16);
            agree(chances(network, new Random(seed)), "seed " + seed);
        }
    }

    @Test
    void bothLetStartedWorkWaitWhereTheRulesSaySo() {
        for (int seed = 0; seed < 120; seed++) {
            Rules.StartedWork[] all = Rules.StartedWork.values();
            Rules rules = new Rules(Rules.LagCalendar.SUCCESSOR, all[seed % all.length]);
            Network network = new RandomNetworks(seed, true).next(16);
            Network status =
                    network.toBuilder()
                            .rules(rules)
                            .statusDate(network.anchor().plusDays(seed % 7))
                            .build();
            agree(chances(status, new Random(seed)), "seed " + seed);
        }
    }

    @Test
    void bothGiveTheSameDatesInALargeNetworkWithTwentyCalendars() {
        agree(
                new Chances(LargeNetwork.of(3_000), Uncertainties.USUAL, List.of(), 3),
                "large network");
    }
}

package dev.zhixing.base.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.Zhixing;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.LiveListener;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

@ZhixingTest
class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration SILENCE = Duration.ofMillis(1_500);

    private final World world;
    private final Boards boards;
    private final SetClock.Hands clock;
    private final Environment environment;

    LiveTest(World world, Boards boards, SetClock.Hands clock, Environment environment) {
        this.world = world;
        this.boards = boards;
        this.clock = clock;
        this.environment = environment;
    }

    @Test
    void aChangeIsHeardByWhoeverMaySeeItAndByNobodyElse() throws Exception {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        try (var hears = listen(zhou);
                var deaf = listen(li)) {
            SubjectRef card = boards.card(zhou, board, "梳理话术");
            var event = hears.next(SOON);
            assertThat(event.event()).isEqualTo("change");
            assertThat(event.data().path("id").asString()).isEqualTo(card.id().toString());
            assertThat(event.data().at("/container/id").asString())
                    .isEqualTo(board.id().toString());
            assertThat(event.verb()).isEqualTo("card.created");
            assertThat(deaf.next(SILENCE)).isNull();
        }
    }

    @Test
    void aRevokedMemberHearsNothingASecondLater() throws Exception {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.SEE);
        try (var stream = listen(li)) {
            boards.rename(zhou, board, "客服提升");
            assertThat(stream.next(SOON).verb()).isEqualTo("board.updated");
            boards.revoke(board, li);
            assertThat(stream.next(Duration.ofSeconds(1))).isNull();
            boards.rename(zhou, board, "客服再提升");
            assertThat(stream.next(SILENCE)).isNull();
        }
    }

    @Test
    void resumesWithoutGapsAfterEveryBreak() throws Exception {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        int changes = 200;
        var heard = new ArrayList<Long>();
        Long seen;
        try (var stream = listen(zhou);
                var writer = Executors.newVirtualThreadPerTaskExecutor()) {
            seen = stream.ready();
            for (int i = 0; i < changes; i++) {
                writer.submit(() -> boards.say(zhou, "board.updated", board, List.of()));
            }
            seen = note(heard, stream.next(5, SOON), seen);
        }
        var random = new Random(7);
        while (heard.size() < changes) {
            try (var stream = LiveListener.of(base(), zhou.api().cookie(), seen)) {
                var events = stream.next(1 + random.nextInt(40), Duration.ofSeconds(3));
                assertThat(events).isNotEmpty();
                seen = note(heard, events, seen);
            }
        }
        assertThat(heard).hasSize(changes).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void isToldToReadEverythingAgainWhenItWasAwayTooLong() throws Exception {
        var zhou = world.person("周敏");
        boards.board(zhou, "客服改进");
        try (var stream = LiveListener.of(base(), zhou.api().cookie(), 999_999_999L)) {
            assertThat(stream.first()).isEqualTo("reset");
        }
    }

    @Test
    void theStreamEndsWithTheSession() throws Exception {
        var zhou = world.person("周敏");
        try (var stream = listen(zhou)) {
            zhou.api().delete("/api/session").expect(204);
            assertThat(stream.endsWithin(SOON)).isTrue();
        }
    }

    @Test
    void theStreamEndsWhenThePersonLeaves() throws Exception {
        var zhou = world.person("周敏");
        var administrator = world.administrator().api();
        String address = "/api/people/" + zhou.id().value();
        int version = administrator.get(address).expect(200).json().at("/version").asInt();
        try (var stream = listen(zhou)) {
            administrator.ifMatch(version).delete(address).expect(204);
            assertThat(stream.endsWithin(SOON)).isTrue();
        }
        zhou.api().get("/api/live").expect(401);
    }

    @Test
    void theNewestStreamTakesThePlaceOfTheOldestWhichIsAskedToComeBackLater() throws Exception {
        var zhou = world.person("周敏");
        List<LiveListener> open = new ArrayList<>();
        try {
            for (int i = 0; i < 22; i++) {
                open.add(listen(zhou));
            }
            for (var oldest : open.subList(0, 2)) {
                assertThat(oldest.endsWithin(SOON)).isTrue();
                assertThat(oldest.retry()).isEqualTo(Duration.ofMinutes(1));
            }
            boards.board(zhou, "客服改进");
            for (var stays : open.subList(2, 22)) {
                assertThat(stays.next(SOON).verb()).isEqualTo("board.created");
                assertThat(stays.retry()).isEqualTo(Duration.ofSeconds(2));
            }
        } finally {
            open.forEach(LiveListener::close);
        }
    }

    @Test
    void twoServersOnOneDatabaseHearEachOther() throws Exception {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        try (ConfigurableApplicationContext second = secondServer()) {
            String base =
                    "http://localhost:"
                            + second.getEnvironment().getRequiredProperty("local.server.port");
            var delays = new ArrayList<Long>();
            try (var stream = LiveListener.of(base, zhou.api().cookie(), null)) {
                for (int i = 0; i < 50; i++) {
                    long sent = System.nanoTime();
                    boards.say(zhou, "board.updated", board, List.of());
                    delays.add((stream.next(SOON).nanos() - sent) / 1_000_000);
                }
            }
            delays.sort(null);
            System.out.printf(
                    "Live across two servers, from before the change to its arrival: p50 %d ms,"
                            + " p95 %d ms, worst %d ms%n",
                    delays.get(25), delays.get(47), delays.getLast());
            assertThat(delays).hasSize(50);
        }
    }

    private ConfigurableApplicationContext secondServer() {
        return new SpringApplicationBuilder(Zhixing.class)
                .initializers(
                        context -> {
                            var beans = (GenericApplicationContext) context;
                            beans.registerBean(
                                    "sharedHands",
                                    SetClock.Hands.class,
                                    () -> clock,
                                    definition -> definition.setPrimary(true));
                            beans.getBeanFactory().registerSingleton("sharedBoards", boards);
                        })
                .run(
                        "--server.port=0",
                        "--server.shutdown=immediate",
                        "--zhixing.database-url="
                                + environment.getRequiredProperty("zhixing.database-url"),
                        "--zhixing.data=" + environment.getRequiredProperty("zhixing.data"));
    }

    private LiveListener listen(World.Person person) throws Exception {
        return LiveListener.of(base(), person.api().cookie(), null);
    }

    private static Long note(List<Long> heard, List<LiveListener.Received> events, Long seen) {
        events.forEach(event -> heard.add(event.id()));
        return events.isEmpty() ? seen : Long.valueOf(events.getLast().id());
    }

    private String base() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}

package dev.zhixing.shared.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.LiveListener;
import dev.zhixing.testkit.SetClock;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.time.Duration;

@ZhixingTest
class PresenceTest {

    private final World world;
    private final Boards boards;
    private final SetClock.Hands clock;

    PresenceTest(World world, Boards boards, SetClock.Hands clock) {
        this.world = world;
        this.boards = boards;
        this.clock = clock;
    }

    @Test
    void thoseWhoLookSeeEachOther() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.SEE);
        assertThat(here(zhou, board).json().at("/people")).hasSize(1);
        assertThat(here(li, board).json().at("/people")).hasSize(2);
        zhou.api().delete(path(board)).expect(204);
        var left = here(li, board);
        assertThat(left.json().at("/people")).hasSize(1);
        assertThat(left.at("/people/0/name")).isEqualTo("李强");
    }

    @Test
    void whoeverIsSilentIsGoneSoon() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.SEE);
        here(zhou, board);
        clock.advance(Duration.ofSeconds(46));
        assertThat(here(li, board).json().at("/people")).hasSize(1);
    }

    @Test
    void nobodyLooksWhereHeMayNot() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        var stranger = world.person("王芳").api();
        stranger.put(path(board), "").expect(404);
        stranger.delete(path(board)).expect(404);
        assertThat(here(zhou, board).json().at("/people")).hasSize(1);
    }

    @Test
    void comingAndGoingIsToldWithoutANameAndStayingIsNot() throws Exception {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.SEE);
        try (var stream = LiveListener.of(zhou.api().base(), zhou.api().cookie(), null)) {
            here(li, board);
            here(li, board);
            li.api().delete(path(board)).expect(204);
            var told = stream.next(2, Duration.ofSeconds(5));
            assertThat(told).hasSize(2);
            assertThat(told)
                    .allSatisfy(
                            event -> {
                                assertThat(event.verb()).isEqualTo("presence.changed");
                                assertThat(event.data().toString())
                                        .doesNotContain(li.id().value().toString());
                            });
        }
    }

    private static Api.Answer here(World.Person person, SubjectRef subject) {
        return person.api().put(path(subject), "").expect(200);
    }

    private static String path(SubjectRef subject) {
        return "/api/subjects/%s/%s/presence".formatted(subject.kind(), subject.id());
    }
}

package dev.zhixing.shared.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class ReactionsTest {

    private final World world;
    private final Boards boards;
    private final SqlCount sqlCount;

    ReactionsTest(World world, Boards boards, SqlCount sqlCount) {
        this.world = world;
        this.boards = boards;
        this.sqlCount = sqlCount;
    }

    @Test
    void everybodyReactsOnceWithEachSign() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.COMMENT);
        String comment = comment(zhou, board);
        zhou.api().put(comment + "/reactions/EYES", "").expect(200);
        zhou.api().put(comment + "/reactions/EYES", "").expect(200);
        var both = li.api().put(comment + "/reactions/EYES", "").expect(200);
        assertThat(both.at("/reactions/0/sign")).isEqualTo("EYES");
        assertThat(both.json().at("/reactions/0/people")).hasSize(2);
        assertThat(both.at("/reactions/0/mine")).isEqualTo("true");
        var one = li.api().delete(comment + "/reactions/EYES").expect(200);
        assertThat(one.json().at("/reactions/0/people")).hasSize(1);
        assertThat(one.at("/reactions/0/people/0/name")).isEqualTo("周敏");
        assertThat(one.at("/reactions/0/mine")).isEqualTo("false");
    }

    @Test
    void onlyThoseWhoMayCommentReactAndOnlyWithAFewSigns() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        String comment = comment(zhou, board);
        li.api().put(comment + "/reactions/HEART", "").expect(404);
        boards.give(board, li, Right.SEE);
        li.api().put(comment + "/reactions/HEART", "").expect(403);
        li.api().delete(comment + "/reactions/HEART").expect(403);
        zhou.api().put(comment + "/reactions/POISON", "").expect(404);
    }

    @Test
    void aListOfCommentsAsksOnceForAllReactions() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        zhou.api().put(comment(zhou, board) + "/reactions/CHECK", "").expect(200);
        String list = "/api/subjects/board/%s/comments".formatted(board.id());
        int one = sqlCount.of(zhou.api(), api -> api.get(list).expect(200));
        for (int i = 0; i < 5; i++) {
            zhou.api().put(comment(zhou, board) + "/reactions/CHECK", "").expect(200);
        }
        assertThat(sqlCount.of(zhou.api(), api -> api.get(list).expect(200))).isEqualTo(one);
    }

    private static String comment(World.Person author, SubjectRef board) {
        return "/api/comments/"
                + author.api()
                        .post(
                                "/api/subjects/board/%s/comments".formatted(board.id()),
                                "{\"text\":\"看一下\"}")
                        .expect(201)
                        .at("/id");
    }
}

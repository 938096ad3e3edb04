package dev.zhixing.shared.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.SqlCount;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

import java.util.List;

@ZhixingTest
class CommentsTest {

    private final World world;
    private final Boards boards;
    private final SqlCount sqlCount;

    CommentsTest(World world, Boards boards, SqlCount sqlCount) {
        this.world = world;
        this.boards = boards;
        this.sqlCount = sqlCount;
    }

    @Test
    void aCommentIsSafeHtmlAndMentionsPeopleWhoMaySeeTheThing() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        var stranger = world.person("王芳");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.COMMENT);
        var written =
                zhou.api()
                        .post(
                                path(board, "comments"),
                                "{\"text\":\"请 @[李强](person:%s) 和 @[王芳](person:%s) 看 <b>这里</b>\"}"
                                        .formatted(li.id().value(), stranger.id().value()))
                        .expect(201);
        assertThat(written.json().at("/mentions")).hasSize(1);
        assertThat(written.at("/mentions/0/name")).isEqualTo("李强");
        assertThat(written.at("/html"))
                .isEqualTo(
                        "<p>请 <span class=\"mention\">&#64;李强</span> 和 &#64;王芳 看"
                                + " &lt;b&gt;这里&lt;/b&gt;</p>\n");
        assertThat(written.at("/mine")).isEqualTo("true");
        assertThat(li.api().get(path(board, "comments")).expect(200).at("/items/0/mine"))
                .isEqualTo("false");
        stranger.api().get(path(board, "comments")).expect(404);
    }

    @Test
    void onlyTheAuthorChangesAndDeletes() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.MANAGE);
        String id =
                zhou.api()
                        .post(path(board, "comments"), "{\"text\":\"第一版\"}")
                        .expect(201)
                        .at("/id");
        String comment = "/api/comments/" + id;
        li.api().ifMatch(1).patch(comment, "{\"text\":\"改\"}").expect(403);
        li.api().ifMatch(1).delete(comment).expect(403);
        world.person("王芳").api().ifMatch(1).delete(comment).expect(404);
        zhou.api().patch(comment, "{\"text\":\"第二版\"}").expect(428);
        var edited = zhou.api().ifMatch(1).patch(comment, "{\"text\":\"第二版\"}").expect(200);
        assertThat(edited.at("/version")).isEqualTo("2");
        assertThat(edited.at("/editedAt")).isNotEmpty();
        var stale = zhou.api().ifMatch(1).patch(comment, "{\"text\":\"第三版\"}").expect(412);
        assertThat(stale.at("/current/text")).isEqualTo("第二版");
        zhou.api().ifMatch(2).delete(comment).expect(204);
        zhou.api().ifMatch(2).delete(comment).expect(404);
    }

    @Test
    void aViewerReadsButDoesNotComment() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        boards.give(board, li, Right.SEE);
        li.api().get(path(board, "comments")).expect(200);
        li.api().post(path(board, "comments"), "{\"text\":\"好\"}").expect(403);
        zhou.api().post(path(board, "comments"), "{\"text\":\"  \"}").expect(422);
        zhou.api().get("/api/subjects/NO-KIND/" + board.id() + "/comments").expect(404);
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheNumberOfComments() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        zhou.api().post(path(board, "comments"), "{\"text\":\"一\"}").expect(201);
        int one = sqlCount.of(zhou.api(), api -> api.get(path(board, "comments")).expect(200));
        for (int i = 0; i < 10; i++) {
            zhou.api().post(path(board, "comments"), "{\"text\":\"再一条\"}").expect(201);
        }
        int many = sqlCount.of(zhou.api(), api -> api.get(path(board, "comments")).expect(200));
        assertThat(many).isEqualTo(one).isBetween(1, 8);
    }

    @Test
    void historyIsToldInTheReadersWords() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        SubjectRef card = boards.card(zhou, board, "梳理话术");
        boards.say(zhou, "card.updated", card, List.of(new FieldChange("state", null, "DONE")));
        zhou.api().post(path(card, "comments"), "{\"text\":\"做完了\"}").expect(201);
        var chinese = zhou.api().get(path(card, "history")).expect(200);
        assertThat(chinese.at("/items/0/sentence")).isEqualTo("评论了“梳理话术”");
        assertThat(chinese.at("/items/1/sentence")).isEqualTo("修改了卡片“梳理话术”");
        assertThat(chinese.at("/items/1/changes/0/label")).isEqualTo("状态");
        assertThat(chinese.at("/items/1/changes/0/after")).isEqualTo("已完成");
        assertThat(chinese.at("/items/1/actor/name")).isEqualTo("周敏");
        assertThat(
                        zhou.api()
                                .get(path(board, "history") + "?limit=2")
                                .expect(200)
                                .json()
                                .at("/items"))
                .hasSize(2);
        world.person("王芳").api().get(path(card, "history")).expect(404);
    }

    @Test
    void administratorsReadTheWholeTrailAndPageThroughIt() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        for (int i = 0; i < 4; i++) {
            boards.say(zhou, "board.updated", board, List.of());
        }
        var administrator = world.administrator().api();
        String filter = "/api/trail?limit=3&actorId=" + zhou.id().value();
        var first = administrator.get(filter).expect(200);
        assertThat(first.json().at("/items")).hasSize(3);
        assertThat(first.at("/items/0/subject/title")).isEqualTo("客服改进");
        var rest = administrator.get(filter + "&after=" + first.at("/next")).expect(200);
        assertThat(rest.json().at("/items")).hasSize(2);
        assertThat(rest.at("/items/1/verb")).isEqualTo("board.created");
        assertThat(administrator.get(filter + "&from=2026-09-08").expect(200).json().at("/items"))
                .isEmpty();
        assertThat(administrator.get("/api/trail/verification").expect(200).at("/intact"))
                .isEqualTo("true");
        zhou.api().get("/api/trail").expect(403);
    }

    @Test
    void aLinkIsSeenOnlyByThoseWhoSeeBothEnds() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef shared = boards.board(zhou, "客服改进");
        SubjectRef secret = boards.board(zhou, "薪酬方案");
        boards.give(shared, li, Right.MANAGE);
        String body =
                "{\"type\":\"SUPPORTS\",\"to\":{\"kind\":\"board\",\"id\":\"%s\"}}"
                        .formatted(secret.id());
        var link = zhou.api().post(path(shared, "links"), body).expect(201);
        assertThat(link.at("/to/title")).isEqualTo("薪酬方案");
        zhou.api().post(path(shared, "links"), body).expect(409);
        assertThat(zhou.api().get(path(secret, "links")).expect(200).json().at("/items"))
                .hasSize(1);
        var seen = li.api().get(path(shared, "links")).expect(200);
        assertThat(seen.json().at("/items")).isEmpty();
        assertThat(li.api().get(path(shared, "history")).expect(200).text()).doesNotContain("薪酬方案");
        li.api().delete("/api/subject-links/" + link.at("/id")).expect(404);
        li.api().post(path(shared, "links"), body).expect(422);
        zhou.api().delete("/api/subject-links/" + link.at("/id")).expect(204);
    }

    @Test
    void watchingIsRemembered() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        assertThat(zhou.api().get(path(board, "watch")).expect(200).at("/watching"))
                .isEqualTo("false");
        zhou.api().put(path(board, "watch"), "").expect(200);
        assertThat(zhou.api().get(path(board, "watch")).expect(200).at("/watching"))
                .isEqualTo("true");
        zhou.api().delete(path(board, "watch")).expect(200);
        assertThat(zhou.api().get(path(board, "watch")).expect(200).at("/watching"))
                .isEqualTo("false");
    }

    private static String path(SubjectRef subject, String what) {
        return "/api/subjects/%s/%s/%s".formatted(subject.kind(), subject.id(), what);
    }
}

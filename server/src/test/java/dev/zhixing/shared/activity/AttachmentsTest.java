package dev.zhixing.shared.activity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.testkit.Api;
import dev.zhixing.testkit.Boards;
import dev.zhixing.testkit.World;
import dev.zhixing.testkit.ZhixingTest;

import org.junit.jupiter.api.Test;

@ZhixingTest
class AttachmentsTest {

    private final World world;
    private final Boards boards;

    AttachmentsTest(World world, Boards boards) {
        this.world = world;
        this.boards = boards;
    }

    @Test
    void anAttachmentIsHandedOutSoThatNoBrowserRunsIt() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
        var added = upload(zhou.api(), board, "../../etc/图 纸.svg", svg).expect(201);
        assertThat(added.at("/name")).isEqualTo("图 纸.svg");
        assertThat(added.at("/mediaType")).isEqualTo("application/octet-stream");
        assertThat(added.at("/size")).isEqualTo(String.valueOf(svg.length()));
        var content =
                zhou.api()
                        .get("/api/attachments/%s/content".formatted(added.at("/id")))
                        .expect(200);
        assertThat(content.text()).isEqualTo(svg);
        assertThat(content.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''%E5%9B%BE%20%E7%BA%B8.svg");
        assertThat(content.raw().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void onlyThoseWhoSeeTheThingSeeItsFiles() {
        var zhou = world.person("周敏");
        var li = world.person("李强");
        SubjectRef board = boards.board(zhou, "客服改进");
        String id = upload(zhou.api(), board, "a.txt", "内容").expect(201).at("/id");
        String content = "/api/attachments/%s/content".formatted(id);
        li.api().get(content).expect(404);
        li.api().delete("/api/attachments/" + id).expect(404);
        boards.give(board, li, Right.COMMENT);
        li.api().get(content).expect(200);
        li.api().delete("/api/attachments/" + id).expect(403);
        zhou.api().delete("/api/attachments/" + id).expect(204);
        zhou.api().get(content).expect(404);
        assertThat(
                        zhou.api()
                                .get("/api/subjects/board/%s/attachments".formatted(board.id()))
                                .expect(200)
                                .json()
                                .at("/items"))
                .isEmpty();
    }

    @Test
    void imagesAndPdfAreShownByWhatTheirBytesTellAndNothingElseIs() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        var image = preview(zhou.api(), upload(zhou.api(), board, "图.html", "GIF89a…")).expect(200);
        assertThat(image.header("Content-Type")).isEqualTo("image/gif");
        assertThat(image.header("Content-Disposition")).startsWith("inline; ");
        assertThat(image.raw().headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'none'");
        assertThat(image.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var pdf = preview(zhou.api(), upload(zhou.api(), board, "a.bin", "%PDF-1.7")).expect(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.raw().headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; object-src 'self'; frame-ancestors 'none'");
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
        preview(zhou.api(), upload(zhou.api(), board, "a.png", svg)).expect(404);
        preview(zhou.api(), upload(zhou.api(), board, "a.pdf", "<script>")).expect(404);
        var stranger = world.person("王芳").api();
        preview(stranger, upload(zhou.api(), board, "b.gif", "GIF89a…")).expect(404);
    }

    private static Api.Answer preview(Api api, Api.Answer uploaded) {
        return api.get("/api/attachments/%s/preview".formatted(uploaded.expect(201).at("/id")));
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        var zhou = world.person("周敏");
        SubjectRef board = boards.board(zhou, "客服改进");
        upload(zhou.api(), board, "big.bin", "x".repeat(50 * 1024 * 1024 + 1)).expect(413);
    }

    private static Api.Answer upload(Api api, SubjectRef subject, String name, String content) {
        String body =
                "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--limit--\r\n"
                        .formatted(name, content);
        return api.with("Content-Type", "multipart/form-data; boundary=limit")
                .post(
                        "/api/subjects/%s/%s/attachments".formatted(subject.kind(), subject.id()),
                        body);
    }
}

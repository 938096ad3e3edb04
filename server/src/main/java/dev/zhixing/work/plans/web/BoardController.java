package dev.zhixing.work.plans.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.work.plans.Board;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.internal.Boards;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** The board of a plan. */
@RestController
class BoardController {

    private final Boards boards;

    BoardController(Boards boards) {
        this.boards = boards;
    }

    record BoardLimits(
            @Nullable @Min(1) @Max(999) Integer notStarted,
            @Nullable @Min(1) @Max(999) Integer inProgress,
            @Nullable @Min(1) @Max(999) Integer blocked,
            @Nullable @Min(1) @Max(999) Integer done) {}

    @GetMapping("/api/plans/{planId}/board")
    ResponseEntity<Board> board(Actor actor, @PathVariable UUID planId) {
        Board board = boards.of(actor, new PlanId(planId));
        return Etag.ok(board.version(), board);
    }

    @PutMapping("/api/plans/{planId}/board")
    ResponseEntity<Board> limitBoard(
            Actor actor,
            @PathVariable UUID planId,
            IfMatch seen,
            @Valid @RequestBody BoardLimits body) {
        Board board =
                boards.limit(
                        actor,
                        new PlanId(planId),
                        seen,
                        new Board(
                                body.notStarted(),
                                body.inProgress(),
                                body.blocked(),
                                body.done(),
                                0));
        return Etag.ok(board.version(), board);
    }
}

package dev.zhixing.base.live.web;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.live.LiveCallers;
import dev.zhixing.base.live.LiveEvent;
import dev.zhixing.base.live.internal.Listener;
import dev.zhixing.base.live.internal.Listeners;
import dev.zhixing.base.live.internal.LiveStream;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.OptionalLong;

/** The stream of changes; every listener is one waiting virtual thread. */
@RestController
class LiveController {

    private static final Logger LOG = LoggerFactory.getLogger(LiveController.class);

    private final Listeners listeners;
    private final LiveCallers callers;
    private final LiveStream stream;

    LiveController(Listeners listeners, LiveCallers callers, LiveStream stream) {
        this.listeners = listeners;
        this.callers = callers;
        this.stream = stream;
    }

    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = LiveEvent.class)))
    void live(
            Actor actor,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        Listener listener = listeners.enter(actor, callers.credential(request));
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.setHeader("X-Accel-Buffering", "no");
            boolean number = lastSeen != null && lastSeen.matches("[0-9]{1,18}");
            stream.send(
                    listener,
                    number ? OptionalLong.of(Long.parseLong(lastSeen)) : OptionalLong.empty(),
                    lastSeen != null && !number,
                    response.getOutputStream());
        } catch (IOException gone) {
            LOG.debug("A listener went away", gone);
        } finally {
            listeners.leave(listener);
        }
    }
}

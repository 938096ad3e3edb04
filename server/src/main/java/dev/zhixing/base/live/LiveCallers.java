package dev.zhixing.base.live;

import dev.zhixing.base.kernel.Actor;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Collection;
import java.util.Map;

/**
 * Says who is still signed in behind an open stream. Implemented by the room that knows accounts.
 */
public interface LiveCallers {

    /** A word that stands for the session or token of this request; no secret. */
    String credential(HttpServletRequest request);

    /** The callers behind those of these words that are still good. One query. */
    Map<String, Actor> present(Collection<String> credentials);
}

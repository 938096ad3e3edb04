package dev.zhixing.base.kernel;

import java.util.UUID;

/**
 * The name of one thing. Every kind of thing has its own record, so that ids cannot be mixed up.
 */
public interface Id {

    UUID value();
}

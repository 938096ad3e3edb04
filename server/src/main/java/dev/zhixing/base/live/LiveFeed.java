package dev.zhixing.base.live;

/**
 * Sends word of a change that is no fact of the trail, such as a new notice. Facts ({@link
 * dev.zhixing.base.kernel.DomainEvent}) are sent by themselves.
 */
public interface LiveFeed {

    /** Sent when the caller's transaction commits, and only then. */
    void tell(LiveEvent event);
}

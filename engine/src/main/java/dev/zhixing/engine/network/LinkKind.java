package dev.zhixing.engine.network;

/** Which end of the predecessor holds back which end of the successor. */
public enum LinkKind {
    /** The successor starts after the predecessor finishes (FS). */
    FINISH_TO_START(true, false),
    /** The successor starts after the predecessor starts (SS). */
    START_TO_START(false, false),
    /** The successor finishes after the predecessor finishes (FF). */
    FINISH_TO_FINISH(true, true),
    /** The successor finishes after the predecessor starts (SF). */
    START_TO_FINISH(false, true);

    private final boolean fromFinish;
    private final boolean toFinish;

    LinkKind(boolean fromFinish, boolean toFinish) {
        this.fromFinish = fromFinish;
        this.toFinish = toFinish;
    }

    /** True when the predecessor's finish counts, false when its start does. */
    public boolean fromFinish() {
        return fromFinish;
    }

    /** True when the successor's finish is held back, false when its start is. */
    public boolean toFinish() {
        return toFinish;
    }

    /** The two letters of the trade: FS, SS, FF, SF. */
    public String letters() {
        return (fromFinish ? "F" : "S") + (toFinish ? "F" : "S");
    }
}

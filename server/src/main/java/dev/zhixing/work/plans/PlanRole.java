package dev.zhixing.work.plans;

import dev.zhixing.shared.people.Right;

/** What a member may do in a plan. */
public enum PlanRole {
    OWNER(Right.MANAGE),
    EDITOR(Right.EDIT),
    /** Reports on items he is responsible for or collaborates on; comments on the others. */
    CONTRIBUTOR(Right.CONTRIBUTE),
    COMMENTER(Right.COMMENT),
    VIEWER(Right.SEE);

    private final Right right;

    PlanRole(Right right) {
        this.right = right;
    }

    public Right right() {
        return right;
    }

    /** The role whose right is this one. */
    public static PlanRole of(Right right) {
        for (PlanRole role : values()) {
            if (role.right == right) {
                return role;
            }
        }
        throw new IllegalStateException("No role has the right " + right);
    }
}

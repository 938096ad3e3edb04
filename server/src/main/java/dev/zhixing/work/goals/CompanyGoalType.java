package dev.zhixing.work.goals;

/** What a company goal is about. */
public enum CompanyGoalType {
    MARKET_SHARE,
    CUSTOMER_EXPERIENCE,
    COST,
    TECHNOLOGY
}

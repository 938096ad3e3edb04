package dev.zhixing.across.demo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The twelve people of 云海客服中心. All of it is made up, and fits the files in {@code samples/}. */
final class DemoDepartment {

    static final String ORGANISATION = "云海客服中心";

    private DemoDepartment() {}

    /** A unit and the unit above it, by name. */
    record DemoUnit(
            String name, @Nullable String parent, String supervisor, @Nullable String deputy) {}

    /** Somebody with his user name, unit and post. */
    record DemoPerson(String name, String username, String unit, String post) {}

    static final List<String> POSTS =
            List.of("中心主任", "客服主管", "项目经理", "客服专员", "质检专员", "培训专员", "数据分析师", "系统工程师");

    static final List<DemoPerson> PEOPLE =
            List.of(
                    new DemoPerson("顾远", "guyuan", "云海客服中心", "中心主任"),
                    new DemoPerson("韩璐", "hanlu", "客户服务部", "客服主管"),
                    new DemoPerson("温宁", "wenning", "客户服务部", "客服专员"),
                    new DemoPerson("潘越", "panyue", "客户服务部", "客服专员"),
                    new DemoPerson("袁媛", "yuanyuan", "客户服务部", "客服专员"),
                    new DemoPerson("章怡", "zhangyi", "客户服务部", "客服专员"),
                    new DemoPerson("苏晴", "suqing", "客户服务部", "质检专员"),
                    new DemoPerson("罗晓", "luoxiao", "客户服务部", "培训专员"),
                    new DemoPerson("江雪", "jiangxue", "运营支持部", "项目经理"),
                    new DemoPerson("方哲", "fangzhe", "运营支持部", "数据分析师"),
                    new DemoPerson("魏东", "weidong", "系统组", "系统工程师"),
                    new DemoPerson("郑凯", "zhengkai", "系统组", "系统工程师"));

    static final List<DemoUnit> UNITS =
            List.of(
                    new DemoUnit("云海客服中心", null, "顾远", null),
                    new DemoUnit("客户服务部", "云海客服中心", "韩璐", "温宁"),
                    new DemoUnit("运营支持部", "云海客服中心", "江雪", null),
                    new DemoUnit("系统组", "运营支持部", "魏东", null));

    static DemoPerson byUsername(String username) {
        return PEOPLE.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    /** Null for somebody the files name who is not of the department. */
    static @Nullable DemoPerson byName(String name) {
        return PEOPLE.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Files in {@code samples/} and who imports them. */
    static final List<DemoFile> FILES =
            List.of(
                    new DemoFile("重点客户回访提升项目.xlsx", "hanlu"),
                    new DemoFile("在线客服上线-12周计划.xlsx", "jiangxue"));

    /** A file and the user who brings it in. */
    record DemoFile(String name, String username) {}
}

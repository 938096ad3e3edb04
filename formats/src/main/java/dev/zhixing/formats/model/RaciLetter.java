package dev.zhixing.formats.model;

/** Part somebody has in a task. */
public enum RaciLetter {
    R("执行", "Responsible"),
    A("审批", "Accountable"),
    C("咨询", "Consulted"),
    I("知情", "Informed"),
    S("支持", "Supporting");

    private final Words label;

    RaciLetter(String zh, String en) {
        this.label = new Words(zh, en);
    }

    public Words label() {
        return label;
    }
}

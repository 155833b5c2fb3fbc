package org.duijie.engine.compare;

import java.util.List;
import java.util.random.RandomGenerator;

/** Words of which titles of positions are put together for measurements: a trade, a kind of work, a kind of worker. */
public final class TradeTitles {
    public static final List<String> TRADES = List.of("化工", "机械", "电子", "农业", "医药", "材料", "软件", "物流", "建筑", "食品");
    public static final List<String> WORK = List.of("工艺", "设计", "检测", "设备", "安全", "质量", "研发", "操作", "会计", "销售");
    public static final List<String> WORKERS = List.of("工程师", "技术员", "专员", "主管", "助理", "操作工");

    private TradeTitles() {}

    /** One of these, each as likely. */
    public static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }
}

package org.gridboard.code;

/** The six key areas (六大重点领域) that are looked at (domain.md). */
public enum KeyArea {
    /** 非法生产经营 */
    ILLEGAL_BUSINESS,
    /** 环境卫生 */
    SANITATION,
    /** 门店秩序与占道经营 */
    STREET_ORDER,
    /** 消防安全 */
    FIRE_SAFETY,
    /** 小广告与门头牌匾 */
    ADVERTISING,
    /** 矛盾纠纷 */
    DISPUTES
}

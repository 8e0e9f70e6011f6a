package org.gridboard.meeting.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotAddressesTest {

    private final RobotAddresses addresses = new RobotAddresses(Set.of("https://gateway.example:8443"));

    @ParameterizedTest
    @CsvSource({
        "WECOM, https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7xxx",
        "WECOM, https://gateway.example:8443/cgi-bin/webhook/send?key=1",
        "DINGTALK, https://oapi.dingtalk.com/robot/send?access_token=abc",
        "DINGTALK, ' https://OAPI.dingtalk.com/robot/send?access_token=abc '"
    })
    void robots_of_the_providers_and_of_named_gateways_may_be_called(ChannelKind kind, String address) {
        assertThat(addresses.allowed(kind, address)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "WECOM, http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1",
        "WECOM, https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=1",
        "WECOM, https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=1",
        "WECOM, https://qyapi.weixin.qq.com@evil.example/cgi-bin/webhook/send?key=1",
        "WECOM, https://user@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1",
        "WECOM, https://evil.example/cgi-bin/webhook/send?key=1#https://qyapi.weixin.qq.com",
        "WECOM, https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=1#x",
        "WECOM, https://qyapi.weixin.qq.com/cgi-bin/webhook/../user/delete?key=1",
        "WECOM, https://qyapi.weixin.qq.com/cgi-bin/webhook/send",
        "WECOM, https://oapi.dingtalk.com/robot/send?access_token=abc",
        "DINGTALK, https://127.0.0.1/robot/send?access_token=abc",
        "DINGTALK, http://169.254.169.254/latest/meta-data",
        "DINGTALK, https://gateway.example/robot/send?access_token=abc",
        "DINGTALK, file:///etc/passwd",
        "DINGTALK, mailto:a@b",
        "DINGTALK, not an address",
        "DINGTALK, ''"
    })
    void nothing_else_is_called(ChannelKind kind, String address) {
        assertThat(addresses.allowed(kind, address)).isEmpty();
    }
}

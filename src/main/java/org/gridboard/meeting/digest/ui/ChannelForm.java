package org.gridboard.meeting.digest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.gridboard.code.AreaCode;
import org.gridboard.dashboard.ErrorLine;
import org.gridboard.meeting.digest.Channel;
import org.gridboard.meeting.digest.ChannelKind;
import org.gridboard.meeting.digest.Channels;
import org.gridboard.platform.ChangedMeanwhileException;
import org.gridboard.platform.RefusedException;

/** One channel: whether it is on, in which language, and whereto, which is typed and never shown again. */
class ChannelForm extends Section {

    private final AreaCode community;
    private final ChannelKind kind;
    private final Channels channels;
    private final Checkbox enabled = new Checkbox(getTranslation("digest.enabled"));
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>(getTranslation("digest.language"));
    private final TextField target = new TextField();
    private final PasswordField secret = new PasswordField(getTranslation("digest.secret"));
    private final ErrorLine error = new ErrorLine();
    private final Paragraph saved = new Paragraph();
    private int version;

    ChannelForm(AreaCode community, Channel channel, Channels channels) {
        this.community = community;
        this.kind = channel.kind();
        this.channels = channels;
        addClassName("gb-section");
        fields();
        show(channel);
        saved.getElement().setAttribute("role", "status");
        var fields = new Div(enabled, language, target, secret);
        fields.addClassName("gb-fields");
        add(
                new H2(getTranslation(kind.key())),
                error,
                fields,
                new Button(getTranslation("digest.save"), click -> save()),
                saved);
    }

    private void fields() {
        language.setItems("zh", "en");
        language.setItemLabelGenerator(each -> getTranslation("digest.language." + each));
        target.setLabel(getTranslation(kind == ChannelKind.MAIL ? "digest.target.mails" : "digest.target"));
        target.setAutocomplete(Autocomplete.OFF);
        target.setWidthFull();
        secret.setAutocomplete(Autocomplete.OFF);
        secret.setHelperText(getTranslation("digest.secret.hint"));
        secret.setVisible(kind == ChannelKind.DINGTALK);
    }

    private void show(Channel channel) {
        version = channel.version();
        enabled.setValue(channel.enabled());
        language.setValue(channel.language());
        target.clear();
        secret.clear();
        target.setHelperText(
                channel.shown().isEmpty()
                        ? getTranslation("digest.target.none")
                        : getTranslation("digest.target.kept", channel.shown()));
    }

    private void save() {
        error.clear();
        saved.setText("");
        try {
            channels.store(
                    community,
                    new Channel.Entry(
                            kind, enabled.getValue(), language.getValue(), target.getValue(), secret.getValue()),
                    version);
            show(own(channels.of(community)));
            saved.setText(getTranslation("digest.saved"));
        } catch (RefusedException refused) {
            error.show(refused);
        } catch (ChangedMeanwhileException changed) {
            show(own(channels.of(community)));
            error.show(new RefusedException("digest.changed"));
        }
    }

    private Channel own(List<Channel> all) {
        return all.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }
}

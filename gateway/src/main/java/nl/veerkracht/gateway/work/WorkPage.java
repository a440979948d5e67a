package nl.veerkracht.gateway.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import nl.veerkracht.gateway.colleague.LeaveBanner;
import nl.veerkracht.gateway.inbox.NoticeLine;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.work.WorkTasks.Invitation;
import nl.veerkracht.gateway.work.WorkTasks.TaskLine;
import nl.veerkracht.gateway.work.WorkView.SignalLine;
import nl.veerkracht.gateway.worklist.WorklistPart;
import org.jspecify.annotations.Nullable;

/**
 * The page "Mijn werk"; a section whose service is silent says so.
 *
 * @param kept which list was chosen, to go on in an address
 */
@CheckedTemplate(basePath = "work", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record WorkPage(
        Layout layout,
        String today,
        @Nullable Said said,
        LeaveBanner away,
        boolean school,
        String tasksFilter,
        String signalsFilter,
        List<Invitation> invitations,
        List<TaskLine> lateTasks,
        List<TaskLine> tasks,
        boolean tasksMissing,
        @Nullable String moreTasks,
        List<SignalLine> signals,
        boolean signalsMissing,
        WorklistPart worklist,
        String kept,
        List<NoticeLine> notices,
        boolean noticesMissing)
        implements TemplateInstance {}

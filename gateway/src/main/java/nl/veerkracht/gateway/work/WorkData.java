package nl.veerkracht.gateway.work;

import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NotificationService.Notice;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService.Signal;

/** All that the services told for the page of work. */
record WorkData(
        Part<Listed<Signal>> signals,
        Part<Listed<Task>> tasks,
        Part<Listed<CareCase>> cases,
        Part<Listed<Notice>> notices,
        People people) {

    /** Whether anything could not be asked for now. */
    boolean hasGap() {
        return signals.isMissing() || tasks.isMissing() || cases.isMissing() || notices.isMissing() || people.missing();
    }
}

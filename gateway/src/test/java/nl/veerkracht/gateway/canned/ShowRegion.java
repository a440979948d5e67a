package nl.veerkracht.gateway.canned;

/** Runs the stand-ins on fixed ports, so that a person can look at the pages of a gateway beside them. */
public final class ShowRegion {
    private static final int IDENTITY = 18180;
    private static final int FIRST_SERVICE = 18081;

    private ShowRegion() {}

    public static void main(String[] args) throws InterruptedException {
        var identity = new CannedIdentity(IDENTITY);
        var services = new CannedServices(FIRST_SERVICE);
        System.out.println(identity.issuer() + " " + services.school().url());
        Thread.currentThread().join();
    }
}

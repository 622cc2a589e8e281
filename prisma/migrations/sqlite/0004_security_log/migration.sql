-- CreateTable
CREATE TABLE "SecurityEvent" (
    "eventId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "action" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "actorId" TEXT,
    "object" TEXT,
    "origin" TEXT,
    "count" INTEGER NOT NULL DEFAULT 1
);

-- CreateIndex
CREATE INDEX "SecurityEvent_at_idx" ON "SecurityEvent"("at");

-- CreateIndex
CREATE INDEX "SecurityEvent_action_at_idx" ON "SecurityEvent"("action", "at");

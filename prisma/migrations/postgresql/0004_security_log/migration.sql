-- CreateTable
CREATE TABLE "SecurityEvent" (
    "eventId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "action" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "actorId" TEXT,
    "object" TEXT,
    "origin" TEXT,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SecurityEvent_pkey" PRIMARY KEY ("eventId")
);

-- CreateIndex
CREATE INDEX "SecurityEvent_at_idx" ON "SecurityEvent"("at");

-- CreateIndex
CREATE INDEX "SecurityEvent_action_at_idx" ON "SecurityEvent"("action", "at");

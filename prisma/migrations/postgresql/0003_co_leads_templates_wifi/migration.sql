-- CreateTable
CREATE TABLE "CoLead" (
    "facilitatorId" TEXT NOT NULL,
    "workshopId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CoLead_pkey" PRIMARY KEY ("facilitatorId")
);

-- CreateTable
CREATE TABLE "Wifi" (
    "workshopId" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "password" TEXT NOT NULL,
    "security" TEXT NOT NULL,
    "isHidden" BOOLEAN NOT NULL,

    CONSTRAINT "Wifi_pkey" PRIMARY KEY ("workshopId")
);

-- CreateTable
CREATE TABLE "OrderTemplate" (
    "templateId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OrderTemplate_pkey" PRIMARY KEY ("templateId")
);

-- CreateIndex
CREATE INDEX "CoLead_userId_idx" ON "CoLead"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "CoLead_workshopId_userId_key" ON "CoLead"("workshopId", "userId");

-- CreateIndex
CREATE INDEX "OrderTemplate_userId_idx" ON "OrderTemplate"("userId");

-- CreateIndex
CREATE INDEX "OrderTemplate_isShared_idx" ON "OrderTemplate"("isShared");

-- AddForeignKey
ALTER TABLE "CoLead" ADD CONSTRAINT "CoLead_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("workshopId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CoLead" ADD CONSTRAINT "CoLead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wifi" ADD CONSTRAINT "Wifi_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("workshopId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderTemplate" ADD CONSTRAINT "OrderTemplate_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
